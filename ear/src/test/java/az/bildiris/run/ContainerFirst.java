package az.bildiris.run;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;

/**
 * Tests in the container deploy for themselves, so they come before the others, which share one deployment; what takes that
 * away from the others comes last.
 */
public final class ContainerFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(ContainerFirst::outsideTheContainer)
                        .thenComparing(ContainerFirst::killsTheServer)
                        .thenComparing(descriptor -> descriptor.getTestClass().getName()));
    }

    private static boolean killsTheServer(ClassDescriptor descriptor) {
        return descriptor.findRepeatableAnnotations(Tag.class).stream()
                .anyMatch(tag -> tag.value().equals("kills-the-server"));
    }

    private static boolean outsideTheContainer(ClassDescriptor descriptor) {
        return !descriptor.getTestClass().getPackageName().equals("az.bildiris.it");
    }
}
