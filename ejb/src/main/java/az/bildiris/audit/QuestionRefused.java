package az.bildiris.audit;

import az.bildiris.platform.DomainException;

/** The worker cannot ask about this look: it is unknown, about another person, or was asked about before. */
public class QuestionRefused extends DomainException {
    public QuestionRefused() {
        super(Kind.REFUSED, "audit.questionRefused");
    }
}
