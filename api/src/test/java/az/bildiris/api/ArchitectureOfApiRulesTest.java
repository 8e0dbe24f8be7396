package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries each rule of {@link ArchitectureOfApiTest} on classes that break it. */
class ArchitectureOfApiRulesTest {
    private static final JavaClasses BROKEN = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("az.bildiris.api", "az.bildiris.edoc");

    static Stream<String> rules() {
        return Arrays.stream(ArchitectureOfApiTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(Field::getName);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleNoticesWhatBreaksIt(String rule) throws ReflectiveOperationException {
        var checked =
                (ArchRule) ArchitectureOfApiTest.class.getDeclaredField(rule).get(null);

        assertThat(checked.evaluate(BROKEN).hasViolation()).isTrue();
    }
}
