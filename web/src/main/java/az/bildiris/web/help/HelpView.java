package az.bildiris.web.help;

import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.StatusCause;
import az.bildiris.register.ValidityStatus;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The help's lists: reasons of the Labour Code and every status; it needs no login. */
@Named
@RequestScoped
public class HelpView {
    @Inject
    References references;

    @Inject
    Language language;

    /** Reasons of termination, by article in the order of the Code. */
    public List<Article> getArticles() {
        return references.list(ReferenceList.TERMINATION_REASON).stream()
                .collect(Collectors.groupingBy(Reference::article, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(article -> new Article(article.getKey(), entries(article.getValue())))
                .toList();
    }

    public List<Entry> getBreaches() {
        return entries(references.list(ReferenceList.GROSS_BREACH));
    }

    public ContractStatus[] getContractStatuses() {
        return ContractStatus.values();
    }

    public NotificationStatus[] getNotificationStatuses() {
        return NotificationStatus.values();
    }

    public ValidityStatus[] getValidityStatuses() {
        return ValidityStatus.values();
    }

    public StatusCause[] getCauses() {
        return StatusCause.values();
    }

    private List<Entry> entries(List<Reference> list) {
        return list.stream().map(this::entry).toList();
    }

    private Entry entry(Reference reference) {
        return new Entry(
                reference.code(),
                reference.text(language.getLocale()),
                reference.legalReference(language.getLocale()),
                reference.validFrom().orElse(null));
    }

    /** An article of the Code with its reasons; {@code 0} for reasons without an article. */
    public record Article(String number, List<Entry> reasons) {}

    /** An entry in the page's language; {@code validFrom} is null if it was always valid. */
    public record Entry(String code, String text, String legalReference, LocalDate validFrom) {}
}
