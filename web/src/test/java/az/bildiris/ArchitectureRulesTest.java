package az.bildiris;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries each rule of {@link ArchitectureTest} on classes that break it: a rule that accepts them checks nothing. */
class ArchitectureRulesTest {
    private static final JavaClasses BROKEN = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(
                    "az.bildiris.brokenone",
                    "az.bildiris.brokentwo",
                    "az.bildiris.web.brokenone",
                    "az.bildiris.web.brokentwo",
                    "az.bildiris.reports");

    static Stream<String> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(Field::getName);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleNoticesWhatBreaksIt(String rule) throws ReflectiveOperationException {
        assertThat(broken(rule)).isNotEmpty();
    }

    /** Also where only the control holds the connection; each method is named. */
    @Test
    void serviceWithoutAScopeIsNoticedThroughItsControl() throws ReflectiveOperationException {
        assertThat(broken("every_service_method_that_reaches_the_database_says_for_whom"))
                .contains("Unscoped.find()")
                .contains("Unscoped.change()");
    }

    private static String broken(String rule) throws ReflectiveOperationException {
        var checked = (ArchRule) ArchitectureTest.class.getDeclaredField(rule).get(null);
        return String.join("\n", checked.evaluate(BROKEN).getFailureReport().getDetails());
    }
}
