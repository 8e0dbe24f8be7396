package az.bildiris.registration.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import az.bildiris.content.InvalidXml;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationXml;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Warning;
import az.bildiris.register.TermWarnings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents that once showed faults, judged as on the day they were written. */
class FoundContentsTest {
    private static final Instant DAY = Instant.parse("2026-11-29T12:00:00Z");
    private static final Path FOUND = Optional.ofNullable(System.getenv("BILDIRIS_CORPUS"))
            .map(Path::of)
            .orElse(Path.of("").toAbsolutePath().resolve("../../shared/corpus"))
            .resolve("found");

    /** Codes of the findings and of the warnings, in the order of their names; a hyphen for none. */
    @ParameterizedTest
    @CsvSource({
        "nopat, -",
        "nfd-1-conclusion, -",
        "future-1-conclusion, -",
        "dupspace, -",
        "arabic, -",
        "turned, LETTERS_LOOK_ALIKE",
        "cyrschwa, LETTERS_LOOK_ALIKE",
        "zwonly, TEXT_UNPRINTABLE",
        "nbsp, TEXT_UNPRINTABLE",
        "zero, PAY_IS_ZERO",
        "moreBase, BASE_ABOVE_PAY",
        "concl9999, DATE_UNLIKELY",
        "born1800, DATE_UNLIKELY",
        "ctryXX, CODE_UNKNOWN",
        "amendment-effective-9999, BASE_UNKNOWN DATE_UNLIKELY",
        "termination-9999, BASE_UNKNOWN DATE_UNLIKELY LEGAL_REFERENCE_DIFFERS"
    })
    void eachIsJudgedAsItShouldBe(String name, String codes) throws IOException, InvalidXml {
        Path file = FOUND.resolve(name + ".xml");
        assumeThat(file).as("corpus").exists();
        Map<String, String> fields = NotificationXml.fields(Files.readAllBytes(file));
        NotificationContent content = NotificationXml.content(fields);
        var rules = new RegistrationRules();
        var found = new TreeSet<String>();

        rules.check(content, fields, Optional.empty(), DAY, ShippedLists.all()).stream()
                .map(Finding::code)
                .forEach(code -> found.add(code.name()));
        Stream.concat(
                        rules.warnings(content, fields, Optional.empty(), DAY, ShippedLists.all()).stream(),
                        TermWarnings.unlikely(fields).stream())
                .map(Warning::code)
                .forEach(code -> found.add(code.name()));

        assertThat(found.isEmpty() ? "-" : String.join(" ", found)).isEqualTo(codes);
    }
}
