package az.bildiris.audit;

import az.bildiris.platform.DomainException;

/** The look is not one to ask about: unknown, another's, or asked about before. */
public class QuestionRefused extends DomainException {
    public QuestionRefused() {
        super("audit.questionRefused");
    }
}
