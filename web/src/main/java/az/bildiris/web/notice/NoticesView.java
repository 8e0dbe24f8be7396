package az.bildiris.web.notice;

import az.bildiris.notice.boundary.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Pending tasks for the cards of the services page; each card is rendered only for its role, and reads its number once.
 */
@Named
@RequestScoped
public class NoticesView {
    @Inject
    Notices notices;

    private Integer answers;
    private Integer decisions;
    private Integer questions;

    public int getAnswers() {
        answers = answers == null ? Integer.valueOf(notices.answers()) : answers;
        return answers;
    }

    public int getDecisions() {
        decisions = decisions == null ? Integer.valueOf(notices.decisions()) : decisions;
        return decisions;
    }

    public int getQuestions() {
        questions = questions == null ? Integer.valueOf(notices.questions()) : questions;
        return questions;
    }
}
