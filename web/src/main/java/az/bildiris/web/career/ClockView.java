package az.bildiris.web.career;

import az.bildiris.career.CareerWords;
import az.bildiris.platform.TypedDay;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Time limits for a dispute about a termination, counted from the day on which the worker learned of it (Labour Code
 * arts 294–296, spec 14.13). Information only.
 */
@Named
@RequestScoped
public class ClockView {
    @Inject
    Language language;

    private CareerWords words;
    private LocalDate learned;

    /** Reads the day before the page is drawn, so that a wrong one is answered as such. */
    public void enter() {
        words = new CareerWords(language.getLocale());
        learned = AskedDay.of("learned", words.format("clock.learned"), null);
    }

    /** The day that the worker stated; null if none. */
    public LocalDate getLearned() {
        return learned;
    }

    public String getCourt() {
        return words.format("clock.court", learned.plusMonths(1));
    }

    public String getBody() {
        return words.format("clock.body", learned.plusMonths(3));
    }

    public String getMoney() {
        return words.format("clock.money", learned.plusYears(1));
    }

    public String day(LocalDate day) {
        return TypedDay.format(day);
    }
}
