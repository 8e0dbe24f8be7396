package az.bildiris.run;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Tests in the container deploy for themselves, so they come before the others, which share one deployment. */
public final class ContainerFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(ContainerFirst::outsideTheContainer)
                        .thenComparing(descriptor -> descriptor.getTestClass().getName()));
    }

    private static boolean outsideTheContainer(ClassDescriptor descriptor) {
        return !descriptor.getTestClass().getPackageName().equals("az.bildiris.it");
    }
}
