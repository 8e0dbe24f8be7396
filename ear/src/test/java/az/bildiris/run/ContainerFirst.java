package az.bildiris.run;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Tests in the container deploy for themselves, so they come before those of browser and API, which share one deployment. */
public final class ContainerFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(ContainerFirst::needsShippedEar)
                        .thenComparing(descriptor -> descriptor.getTestClass().getName()));
    }

    private static boolean needsShippedEar(ClassDescriptor descriptor) {
        String name = descriptor.getTestClass().getPackageName();
        return name.startsWith("az.bildiris.browser") || name.startsWith("az.bildiris.api");
    }
}
