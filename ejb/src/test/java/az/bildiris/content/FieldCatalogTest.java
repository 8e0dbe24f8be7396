package az.bildiris.content;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Document;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCatalogTest {
    @Test
    void everyLeafOfEveryDocumentIsKnown() {
        assertThat(Stream.of(Document.conclusionByIndividual(), Document.amendment(), Document.termination())
                        .flatMap(document -> document.fields().keySet().stream()))
                .allSatisfy(path -> assertThat(FieldCatalog.type(path)).isPresent());
    }

    @Test
    void pathsNameTheirType() {
        assertThat(FieldCatalog.type("contract.monthlyPay")).contains(BigDecimal.class);
        assertThat(FieldCatalog.type("contract.concludedOn")).contains(LocalDate.class);
        assertThat(FieldCatalog.type("contract.mainLeaveDays")).contains(Integer.class);
        assertThat(FieldCatalog.type("contract.probation.length")).contains(Integer.class);
        assertThat(FieldCatalog.type("contract.allowance.unit")).contains(Allowance.Unit.class);
        assertThat(FieldCatalog.type("amendment.kinds[3]")).contains(String.class);
        assertThat(FieldCatalog.type("amendment.changes[12].newValue")).contains(String.class);
    }

    @Test
    void whatIsNoLeafHasNoType() {
        assertThat(FieldCatalog.type("contract")).isEmpty();
        assertThat(FieldCatalog.type("contract.probation")).isEmpty();
        assertThat(FieldCatalog.type("contract.salary")).isEmpty();
        assertThat(FieldCatalog.type("")).isEmpty();
    }

    @Test
    void pathsComeInTheOrderOfTheSchemaAndOnlyOnce() {
        assertThat(FieldCatalog.paths())
                .startsWith("type", "date", "baseNumber", "employer.kind", "employer.name")
                .containsSubsequence("worker.fin", "contract.number", "amendment.agreedOn", "termination.terminatedOn")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "contract.monthlyPay, 850.00, true",
        "contract.monthlyPay, çox, false",
        "contract.monthlyPay, 9999999999.99, true",
        "contract.monthlyPay, 850., false",
        "contract.monthlyPay, 850.0000, false",
        "contract.monthlyPay, 00000000850, false",
        "contract.monthlyPay, -850, false",
        "contract.monthlyPay, 1E3, false",
        "contract.mainLeaveDays, 30, true",
        "contract.mainLeaveDays, +30, false",
        "contract.mainLeaveDays, 0030, false",
        "contract.termTo, +12026-02-28, false",
        "contract.mainLeaveDays, 30.5, false",
        "contract.termTo, 2026-02-28, true",
        "contract.termTo, 28.02.2026, false",
        "contract.termTo, 2026-02-30, false",
        "contract.workTimeKind, PART, true",
        "contract.workTimeKind, HALF, false",
        "contract.allowance.unit, PERCENT, true",
        "contract.position, hər şey, true",
        "contract.salary, 850.00, false",
        "contract.probation, 3, false"
    })
    void changeIsAcceptedForALeafWithAValueOfItsType(String path, String value, boolean accepted) {
        assertThat(FieldCatalog.accepts(path, Optional.of(value))).isEqualTo(accepted);
    }

    @Test
    void changeMayRemoveATerm() {
        assertThat(FieldCatalog.accepts("contract.bonus.value", Optional.empty()))
                .isTrue();
        assertThat(FieldCatalog.accepts("contract.salary", Optional.empty())).isFalse();
    }
}
