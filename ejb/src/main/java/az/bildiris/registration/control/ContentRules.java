package az.bildiris.registration.control;

import static az.bildiris.refusal.RefusalCode.CHANGE_UNKNOWN_FIELD;
import static az.bildiris.refusal.RefusalCode.CODE_UNKNOWN;
import static az.bildiris.refusal.RefusalCode.DATE_OUT_OF_RANGE;
import static az.bildiris.refusal.RefusalCode.EFFECTIVE_BEFORE_CONCLUSION;
import static az.bildiris.refusal.RefusalCode.EMPLOYER_PERSON_MISMATCH;
import static az.bildiris.refusal.RefusalCode.HOURS_TOO_MANY;
import static az.bildiris.refusal.RefusalCode.LEAVE_TOO_SHORT;
import static az.bildiris.refusal.RefusalCode.PROBATION_TOO_LONG;
import static az.bildiris.refusal.RefusalCode.TERMINATED_BEFORE_START;
import static az.bildiris.refusal.RefusalCode.TERM_INCOMPLETE;
import static az.bildiris.refusal.RefusalCode.VOEN_INVALID;
import static az.bildiris.refusal.RefusalCode.WORKER_TOO_YOUNG;

import az.bildiris.content.Amendment;
import az.bildiris.content.Contract;
import az.bildiris.content.EmployerKind;
import az.bildiris.content.FieldCatalog;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.Probation;
import az.bildiris.content.TermKind;
import az.bildiris.content.Termination;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules that a document can violate by itself (spec: chapter 10, R7-R9, R12-R15, check digits, lists). */
final class ContentRules {
    static final LocalDate FIRST_DAY = LocalDate.of(2014, 7, 1);
    private static final LocalDate SHORT_PROBATION_SINCE = LocalDate.of(2023, 11, 18);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);

    private final NotificationContent content;
    private final LocalDate today;
    private final Map<ReferenceList, List<Reference>> lists;
    private final List<Finding> findings = new ArrayList<>();

    private ContentRules(NotificationContent content, LocalDate today, Map<ReferenceList, List<Reference>> lists) {
        this.content = content;
        this.today = today;
        this.lists = lists;
    }

    static List<Finding> check(
            NotificationContent content, LocalDate today, Map<ReferenceList, List<Reference>> lists) {
        var rules = new ContentRules(content, today, lists);
        rules.header();
        rules.employer();
        switch (content.type()) {
            case CONCLUSION -> rules.conclusion(content.contract());
            case AMENDMENT -> rules.amendment(content.amendment().orElseThrow());
            case TERMINATION -> rules.termination(content.termination().orElseThrow());
        }
        return rules.findings;
    }

    /** Rules on the terms that result from an amendment, written as a conclusion would state them, on its first day. */
    static List<Finding> terms(NotificationContent left, LocalDate day, Map<ReferenceList, List<Reference>> lists) {
        var rules = new ContentRules(left, day, lists);
        rules.terms(left.contract(), day);
        return rules.findings;
    }

    private void header() {
        if (content.date().isBefore(FIRST_DAY) || content.date().isAfter(today)) {
            add(DATE_OUT_OF_RANGE, "date", content.date());
        }
    }

    private void employer() {
        if (!content.employer().voen().isValid()) {
            add(VOEN_INVALID, "employer.voen", content.employer().voen());
        }
        boolean individual = content.employer().kind() == EmployerKind.INDIVIDUAL;
        if (individual != content.employer().person().isPresent()
                || individual != content.employer().voen().isOfPerson()) {
            add(EMPLOYER_PERSON_MISMATCH, "employer.person", content.employer().kind());
        }
    }

    private void conclusion(Contract contract) {
        terms(contract, contract.concludedOn());
    }

    /** Rules on a contract's terms, by the worker's age on a day. */
    private void terms(Contract contract, LocalDate day) {
        term(contract);
        contract.fixedTermReason()
                .ifPresent(code -> listed(ReferenceList.FIXED_TERM_REASON, code, "contract.fixedTermReason"));
        Optional<Integer> age = content.worker().birthDate().map(born -> Period.between(born, day)
                .getYears());
        if (age.filter(years -> years < 15).isPresent()) {
            add(WORKER_TOO_YOUNG, "worker.birthDate", age.orElseThrow()); // R12
        }
        contract.probation().ifPresent(probation -> probation(probation, contract));
        contract.weeklyHours().ifPresent(hours -> hours(hours, contract, age));
        contract.mainLeaveDays().ifPresent(days -> leave(days, age));
    }

    private void term(Contract contract) {
        boolean fixed = contract.termKind().equals(Optional.of(TermKind.FIXED));
        boolean dates = contract.termFrom().isPresent() && contract.termTo().isPresent();
        boolean ordered =
                !dates || !contract.termTo().get().isBefore(contract.termFrom().get());
        if (fixed != dates || !ordered) {
            add(
                    TERM_INCOMPLETE,
                    "contract.termTo",
                    contract.termTo().map(Object::toString).orElse(""));
        }
    }

    /** R13: three months; two weeks for a term of up to six months agreed since 18.11.2023. */
    private void probation(Probation probation, Contract contract) {
        boolean shortTerm = contract.termFrom()
                .flatMap(from -> contract.termTo().map(to -> !to.isAfter(from.plusMonths(6))))
                .orElse(false);
        boolean strict = shortTerm && contract.concludedOn().isAfter(SHORT_PROBATION_SINCE);
        int weeks = probation.unit() == Probation.Unit.WEEK ? probation.length() : 0;
        int months = probation.unit() == Probation.Unit.MONTH ? probation.length() : 0;
        if (strict ? weeks > 2 || months > 0 : weeks > 13 || months > 3) {
            add(PROBATION_TOO_LONG, "contract.probation", probation.length());
        }
    }

    /** R14: 40 hours, half of it in an additional job, 24 below 16 years, 36 below 18. */
    private void hours(BigDecimal hours, Contract contract, Optional<Integer> age) {
        BigDecimal most = MOST_HOURS;
        if (contract.workplaceKind().equals(Optional.of(WorkplaceKind.ADDITIONAL))) {
            most = BigDecimal.valueOf(20);
        }
        most = age.filter(years -> years < 18)
                .map(years -> BigDecimal.valueOf(years < 16 ? 24 : 36))
                .orElse(MOST_HOURS)
                .min(most);
        if (hours.compareTo(most) > 0) {
            add(HOURS_TOO_MANY, "contract.weeklyHours", hours);
        }
    }

    /** R15: 21 days, 42 below 16 years, 35 below 18. */
    private void leave(int days, Optional<Integer> age) {
        int least = age.filter(years -> years < 18)
                .map(years -> years < 16 ? 42 : 35)
                .orElse(21);
        if (days < least) {
            add(LEAVE_TOO_SHORT, "contract.mainLeaveDays", days);
        }
    }

    private void amendment(Amendment amendment) {
        if (amendment.effectiveFrom().isBefore(content.contract().concludedOn())) {
            add(EFFECTIVE_BEFORE_CONCLUSION, "amendment.effectiveFrom", amendment.effectiveFrom()); // R9
        }
        if (amendment.effectiveTo().filter(amendment.effectiveFrom()::isAfter).isPresent()) {
            add(
                    TERM_INCOMPLETE,
                    "amendment.effectiveTo",
                    amendment.effectiveTo().orElseThrow());
        }
        amendment.kinds().forEach(code -> listed(ReferenceList.AMENDMENT_KIND, code, "amendment.kinds"));
        amendment.changes().stream()
                .filter(change -> !FieldCatalog.accepts(change.field(), change.oldValue())
                        || !FieldCatalog.accepts(change.field(), change.newValue()))
                .forEach(change -> add(CHANGE_UNKNOWN_FIELD, "amendment.changes", change.field()));
    }

    private void termination(Termination termination) {
        if (termination.terminatedOn().isBefore(content.contract().workStartsOn())) {
            add(TERMINATED_BEFORE_START, "termination.terminatedOn", termination.terminatedOn()); // R9
        }
        listed(ReferenceList.TERMINATION_REASON, termination.reason(), "termination.reason");
        boolean breach = termination.reason().equals("70_CH_2");
        if (breach != termination.grossBreach().isPresent()) {
            add(CODE_UNKNOWN, "termination.grossBreach", termination.reason());
        }
        termination
                .grossBreach()
                .ifPresent(code -> listed(ReferenceList.GROSS_BREACH, code, "termination.grossBreach"));
    }

    private void listed(ReferenceList list, String code, String field) {
        boolean usable =
                lists.get(list).stream().anyMatch(entry -> entry.code().equals(code) && entry.usableOn(content.date()));
        if (!usable) {
            add(CODE_UNKNOWN, field, code);
        }
    }

    private void add(RefusalCode code, String field, Object found) {
        findings.add(new Finding(code, field, found.toString()));
    }
}
