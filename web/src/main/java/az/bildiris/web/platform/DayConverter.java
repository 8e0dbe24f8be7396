package az.bildiris.web.platform;

import az.bildiris.platform.TypedDay;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.MessageFormat;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** A day as people type it ({@link TypedDay}); it is shown as 02.03.2015. */
@FacesConverter("bildiris.day")
public class DayConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDay.parse(typed).orElseThrow(() -> {
            String sentence = Faces.getResourceBundle("texts").getString("filter.noDate");
            return new ConverterException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    MessageFormat.format(sentence, component.getAttributes().get("label")),
                    null));
        });
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : TypedDay.format(day);
    }
}
