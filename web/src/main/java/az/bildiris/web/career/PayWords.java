package az.bildiris.web.career;

import az.bildiris.platform.Money;
import az.bildiris.platform.TypedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Amounts and days of the steps of pay, as pages show them. */
@Named
@ApplicationScoped
public class PayWords {
    public String day(LocalDate day) {
        return TypedDay.format(day);
    }

    public String amount(BigDecimal amount) {
        return Money.format(amount);
    }

    /** With its sign: +150,00 AZN or −150,00 AZN. */
    public String difference(BigDecimal difference) {
        return (difference.signum() < 0 ? "−" : "+") + Money.format(difference.abs());
    }
}
