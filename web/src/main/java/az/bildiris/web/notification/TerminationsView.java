package az.bildiris.web.notification;

import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.registry.RegistryCounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** Registry of terminations (Şəkil 4). */
@Named
@RequestScoped
public class TerminationsView extends RegistryView {
    private static final String NO_ARTICLE = "0";

    @Inject
    TerminationsForm form;

    @Inject
    References references;

    @Inject
    Clock clock;

    @Override
    RegistryForm form() {
        return form;
    }

    @Override
    String address() {
        return "/terminations";
    }

    @Override
    int all(RegistryCounts counts) {
        return counts.terminations();
    }

    @Override
    public void draw() {
        super.draw();
        form.occur(worker.file().terminationReasons());
    }

    /** The reference list by article, with reasons no longer in force if they occur in the worker's data. */
    public List<SelectItem> getReasons() {
        Set<String> occurring = form.occurring();
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Reference>> articles = references.list(ReferenceList.TERMINATION_REASON).stream()
                .filter(reason -> reason.offeredOn(today, occurring))
                .collect(Collectors.groupingBy(Reference::article, LinkedHashMap::new, Collectors.toList()));
        return articles.entrySet().stream()
                .map(article -> (SelectItem) group(article.getKey(), article.getValue()))
                .toList();
    }

    private SelectItemGroup group(String article, List<Reference> reasons) {
        SelectItem[] items = reasons.stream()
                .map(reason -> new SelectItem(reason.code(), label(reason)))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(title(article), "", false, items);
    }

    /** «Maddə 69»; reasons without an article come last. */
    private static String title(String article) {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle texts = context.getApplication().getResourceBundle(context, "texts");
        return article.equals(NO_ARTICLE)
                ? texts.getString("reasons.other")
                : MessageFormat.format(texts.getString("reasons.article"), article);
    }

    private String label(Reference reason) {
        String text = reason.text(language.getLocale());
        return reason.article().equals(NO_ARTICLE)
                ? text
                : text + " (" + reason.legalReference(language.getLocale()) + ")";
    }

    /** A reason's text; the code itself for one that no list has. */
    public String reason(String code) {
        return references
                .find(ReferenceList.TERMINATION_REASON, code)
                .map(reason -> reason.text(language.getLocale()))
                .orElse(code);
    }

    /** The article of the Code, as {@code m.69, h.1}. */
    public String legalReference(String code) {
        return references
                .find(ReferenceList.TERMINATION_REASON, code)
                .filter(reason -> !reason.article().equals(NO_ARTICLE))
                .map(reason -> reason.legalReference(language.getLocale()))
                .orElse("");
    }
}
