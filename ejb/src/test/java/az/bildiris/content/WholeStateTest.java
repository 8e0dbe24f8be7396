package az.bildiris.content;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Document;
import az.bildiris.register.Terms;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Schema 1.1: a conclusion's order, and amendments that state the whole contract (spec 14.2, 14.6). */
class WholeStateTest {
    private static final Map<String, String> BEFORE = Document.conclusion().fields();

    @Test
    void bothVersionsAreReadAndTheOlderIsWrittenWhereItSuffices() {
        byte[] older = Document.conclusion().xml();
        byte[] newer = Document.conclusion()
                .with("contract.orderNumber", "12-İ")
                .with("contract.orderDate", "2024-02-28")
                .xml();

        assertThat(text(older)).contains("urn:az:bildiris:notification:1.0");
        assertThat(text(newer)).contains("urn:az:bildiris:notification:1.1").contains("version=\"1.1\"");
        assertThat(NotificationXml.read(older).contract().orderNumber()).isEmpty();
        assertThat(NotificationXml.read(newer).contract().orderNumber()).contains("12-İ");
    }

    @Test
    void olderVersionKnowsNoOrder() {
        String newer =
                text(Document.conclusion().with("contract.orderNumber", "12-İ").xml());
        byte[] mixed =
                newer.replace(":1.1", ":1.0").replace("\"1.1\"", "\"1.0\"").getBytes(StandardCharsets.UTF_8);

        assertThat(NotificationXml.read(newer.getBytes(StandardCharsets.UTF_8))
                        .contract()
                        .orderNumber())
                .isPresent();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> NotificationXml.fields(mixed)))
                .isInstanceOf(InvalidXml.class);
    }

    /** Listed or whole: what the register makes of a change is the same. */
    @Test
    void changeDeliveredBothWaysIsTheSame() {
        NotificationContent listed = Document.amendment().content();
        var whole = wholeOf(Terms.of(BEFORE, List.of(listed)));
        Map<String, String> fields = NotificationXml.fields(whole.xml());

        NotificationContent resolved = NotificationXml.content(fields).resolved(fields, BEFORE);

        assertThat(resolved).isEqualTo(listed);
        assertThat(Terms.of(BEFORE, List.of(resolved))).isEqualTo(Terms.of(BEFORE, List.of(listed)));
    }

    @Test
    void onlyWhatDiffersIsAChange() {
        Map<String, String> after = new LinkedHashMap<>(BEFORE);
        after.put("contract.baseSalary", "1700");
        after.put("contract.position", "maliyyə direktoru");
        after.remove("contract.bonus.value");
        after.remove("contract.bonus.period");
        Map<String, String> fields = NotificationXml.fields(wholeOf(after).xml());

        assertThat(NotificationXml.content(fields)
                        .resolved(fields, BEFORE)
                        .amendment()
                        .orElseThrow()
                        .changes())
                .containsExactly(
                        new Change("contract.position", Optional.of("baş mühasib"), Optional.of("maliyyə direktoru")),
                        new Change("contract.bonus.value", Optional.of("300.00"), Optional.empty()),
                        new Change("contract.bonus.period", Optional.of("QUARTERLY"), Optional.empty()));
    }

    @Test
    void amendmentSaysTheOneOrTheOther() {
        Document both = wholeOf(BEFORE);
        Document.amendment().fields().forEach((path, value) -> {
            if (path.startsWith("amendment.changes")) {
                both.with(path, value);
            }
        });

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> NotificationXml.fields(both.xml())))
                .isInstanceOf(InvalidXml.class);
    }

    private static Document wholeOf(Map<String, String> terms) {
        Document amendment = Document.amendment().without("amendment.changes");
        terms.forEach((path, value) -> {
            if (path.startsWith("contract.")) {
                amendment.with("amendment.conditions" + path.substring("contract".length()), value);
            }
        });
        return amendment;
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
