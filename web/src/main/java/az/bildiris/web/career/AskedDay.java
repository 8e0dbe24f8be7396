package az.bildiris.web.career;

import az.bildiris.platform.TypedDay;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** A day that a form sends by GET, so that the page's address says it; it is no personal data. */
final class AskedDay {
    private AskedDay() {}

    /**
     * The day of a parameter, or {@code otherwise} if it is absent or no day; then the page says so and is answered
     * with 422.
     */
    static LocalDate of(String parameter, String label, LocalDate otherwise) {
        String typed = Optional.ofNullable(Faces.getRequestParameter(parameter))
                .orElse("")
                .strip();
        if (typed.isEmpty()) {
            return otherwise;
        }
        Optional<LocalDate> day = TypedDay.parse(typed);
        if (day.isEmpty()) {
            String sentence = Faces.getResourceBundle("texts").getString("filter.noDate");
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(
                    parameter,
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, MessageFormat.format(sentence, label), null));
            faces.validationFailed();
        }
        return day.orElse(otherwise);
    }
}
