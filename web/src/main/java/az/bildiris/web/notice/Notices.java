package az.bildiris.web.notice;

import az.bildiris.audit.boundary.Audit;
import az.bildiris.audit.boundary.Looks;
import az.bildiris.reason.boundary.Emergencies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for the person behind a card of the services; each number is asked for once, by the role that may. */
@Named
@RequestScoped
public class Notices {
    @Inject
    Emergencies emergencies;

    @Inject
    Looks looks;

    @Inject
    Audit audit;

    private Integer decisions;
    private Integer answers;
    private Integer questions;

    /** For a supervisor: to review and to decide. */
    public int getDecisions() {
        if (decisions == null) {
            decisions = emergencies.waiting();
        }
        return decisions;
    }

    /** For a worker with a FİN: answers that were not read yet. */
    public int getAnswers() {
        if (answers == null) {
            answers = looks.unreadAnswers();
        }
        return answers;
    }

    /** For an auditor: questions without an answer. */
    public int getQuestions() {
        if (questions == null) {
            questions = audit.openQuestions();
        }
        return questions;
    }
}
