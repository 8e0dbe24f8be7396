package az.bildiris.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, at the top of its page; each sentence leads to its field. */
@Named
@RequestScoped
public class ErrorSummary {
    /** A sentence, and the id of its field in the page. */
    public record Item(String field, String text) {}

    public boolean isShown() {
        return FacesContext.getCurrentInstance().isValidationFailed();
    }

    public List<Item> getItems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Item> items = new ArrayList<>();
        for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                items.add(new Item(field == null ? "content" : field, message.getSummary()));
            }
        }
        return items;
    }

    /** Says in each field whether it is wrong, and where its sentence stands, for screen readers. */
    static void mark(FacesContext faces) {
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input) {
                Map<String, Object> attributes = input.getPassThroughAttributes();
                if (input.isValid()) {
                    attributes.remove("aria-invalid");
                    attributes.remove("aria-describedby");
                } else {
                    attributes.put("aria-invalid", "true");
                    attributes.put("aria-describedby", input.getClientId(faces) + "-error");
                }
            }
            return VisitResult.ACCEPT;
        });
    }
}
