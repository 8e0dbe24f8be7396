package az.bildiris.career;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.ContractInBook;
import az.bildiris.register.ChainDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkContractTest {
    private static final String PAY = "contract.monthlyPay";

    /** After a temporary change has ended, the change before it is the one that holds. */
    @Test
    void lastChangeIsOneThatIsInForce() {
        WorkContract contract = ContractInBook.from("2020-03-02")
                .amend("2021-01-11", PAY, "1850.00", "2000.00")
                .amend("2022-01-10", "2022-06-30", PAY, "2000.00", "2500.00")
                .contract();

        assertThat(contract.lastChange(LocalDate.of(2021, 1, 10))).isEmpty();
        assertThat(contract.lastChange(LocalDate.of(2022, 6, 30)).map(ChainDocument::takesEffectOn))
                .contains(LocalDate.of(2022, 1, 10));
        assertThat(contract.lastChange(LocalDate.of(2022, 7, 1)).map(ChainDocument::takesEffectOn))
                .contains(LocalDate.of(2021, 1, 11));
    }
}
