package az.bildiris.web.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.text.MessageFormat;
import org.omnifaces.util.Faces;

/**
 * Validates typed text: PostgreSQL cannot store NUL, and no name contains another control character. With the attribute
 * {@code lines} the text may have several lines.
 */
@FacesValidator("bildiris.plainText")
public class PlainText implements Validator<String> {
    private static final String LINES = "\r\n\t";

    @Override
    public void validate(FacesContext context, UIComponent component, String value) {
        boolean lines = component.getAttributes().containsKey("lines");
        if (value != null
                && value.chars()
                        .anyMatch(sign -> Character.isISOControl(sign) && !(lines && LINES.indexOf(sign) >= 0))) {
            String sentence = Faces.getResourceBundle("texts").getString("filter.controlCharacters");
            throw new ValidatorException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    MessageFormat.format(sentence, component.getAttributes().get("label")),
                    null));
        }
    }
}
