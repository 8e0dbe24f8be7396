package az.bildiris.web.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.text.MessageFormat;
import org.omnifaces.util.Faces;

/** Text as a person types it: PostgreSQL cannot store NUL, and no name holds another control character. */
@FacesValidator("bildiris.plainText")
public class PlainText implements Validator<String> {
    @Override
    public void validate(FacesContext context, UIComponent component, String value) {
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            String sentence = Faces.getResourceBundle("texts").getString("filter.controlCharacters");
            throw new ValidatorException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    MessageFormat.format(sentence, component.getAttributes().get("label")),
                    null));
        }
    }
}
