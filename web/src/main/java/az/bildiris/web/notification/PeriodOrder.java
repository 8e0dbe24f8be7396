package az.bildiris.web.notification;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.text.MessageFormat;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/**
 * Validates the end of a period: it must not be before the beginning, which is the field with the id in the attribute
 * {@code beginning}.
 */
@FacesValidator("bildiris.periodOrder")
public class PeriodOrder implements Validator<LocalDate> {
    @Override
    public void validate(FacesContext context, UIComponent component, LocalDate to) {
        UIInput beginning = (UIInput)
                component.findComponent((String) component.getAttributes().get("beginning"));
        if (to != null && beginning.isValid() && beginning.getValue() instanceof LocalDate from && from.isAfter(to)) {
            String sentence = Faces.getResourceBundle("texts").getString("filter.reversed");
            throw new ValidatorException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    MessageFormat.format(sentence, component.getAttributes().get("label")),
                    null));
        }
    }
}
