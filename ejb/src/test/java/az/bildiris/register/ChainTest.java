package az.bildiris.register;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.Change;
import az.bildiris.given.ContractInBook;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final String PAY = "contract.monthlyPay";

    @Test
    void eachTermNamesTheDocumentThatMadeItSo() {
        Chain chain = ContractInBook.from("2020-03-02")
                .amend("2021-01-11", PAY, "1850.00", "2000.00")
                .chain();

        Map<String, Chain.Term> terms = chain.on(LocalDate.of(2021, 1, 11));

        assertThat(terms.get(PAY))
                .isEqualTo(new Chain.Term("2000.00", chain.documents().get(1)));
        assertThat(terms.get("contract.position")).isEqualTo(new Chain.Term("baş mühasib", chain.conclusion()));
        assertThat(chain.on(LocalDate.of(2021, 1, 10)).get(PAY).value()).isEqualTo("1850.00");
    }

    @Test
    void invalidAmendmentNeverWas() {
        Chain chain = ContractInBook.from("2020-03-02")
                .amend("2021-01-11", PAY, "1850.00", "2000.00")
                .invalid("2021-03-01")
                .chain();

        assertThat(chain.on(LocalDate.of(2021, 2, 1)).get(PAY).value()).isEqualTo("1850.00");
        assertThat(chain.versions()).containsExactly(LocalDate.of(2020, 3, 2));
    }

    @Test
    void versionsBeginWithEachChangeAndAfterATemporaryOne() {
        Chain chain = ContractInBook.from("2020-03-02")
                .amend("2021-01-11", "2021-06-30", PAY, "1850.00", "2000.00")
                .chain();

        assertThat(chain.versions())
                .containsExactly(LocalDate.of(2020, 3, 2), LocalDate.of(2021, 1, 11), LocalDate.of(2021, 7, 1));
        assertThat(chain.version(LocalDate.of(2021, 6, 30))).isEqualTo("2021-01-11");
        assertThat(chain.version(LocalDate.of(2019, 1, 1))).isEqualTo("2020-03-02");
    }

    /** An amendment that states the whole contract changes what differs from what it finds. */
    @Test
    void wholeStateChangesWhatDiffers() {
        var whole = ContractInBook.amendment("2021-01-11", PAY, "1850.00", "2000.00")
                .without("amendment.changes");
        ContractInBook.from("2020-03-02").chain().conclusion().fields().forEach((path, value) -> {
            if (path.startsWith("contract.")) {
                whole.with("amendment.conditions" + path.substring("contract".length()), value);
            }
        });
        whole.with("amendment.conditions.monthlyPay", "2000.00");
        Chain chain =
                ContractInBook.from("2020-03-02").register(whole, "2021-01-11").chain();

        assertThat(chain.changes(chain.documents().get(1)))
                .containsExactly(new Change(PAY, Optional.of("1850.00"), Optional.of("2000.00")));
    }
}
