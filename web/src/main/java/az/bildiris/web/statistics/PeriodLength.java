package az.bildiris.web.statistics;

import az.bildiris.statistics.StatisticsPeriod;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.time.YearMonth;
import org.omnifaces.util.Faces;

/**
 * Validates the last month: it must not be before the first, which is the field {@code from}, nor make the period too
 * long.
 */
@FacesValidator("bildiris.periodLength")
public class PeriodLength implements Validator<String> {
    @Override
    public void validate(FacesContext context, UIComponent component, String to) {
        UIInput beginning = (UIInput) component.findComponent("from");
        if (beginning.isValid()
                && beginning.getValue() instanceof String from
                && !StatisticsPeriod.fits(YearMonth.parse(from), YearMonth.parse(to))) {
            String sentence = Faces.getResourceBundle("texts").getString("statistics.periodRefused.text");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }
}
