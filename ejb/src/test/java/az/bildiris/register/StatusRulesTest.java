package az.bildiris.register;

import static az.bildiris.content.NotificationType.AMENDMENT;
import static az.bildiris.content.NotificationType.CONCLUSION;
import static az.bildiris.content.NotificationType.TERMINATION;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.NotificationType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusRulesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

    @ParameterizedTest
    @EnumSource(NotificationType.class)
    void nothingStoredMeansInForceAndValid(NotificationType type) {
        assertThat(facts(type).on(DAY))
                .isEqualTo(new Statuses(
                        ContractStatus.IN_FORCE,
                        NotificationStatus.IN_FORCE,
                        ValidityStatus.VALID,
                        type == TERMINATION ? StatusCause.TERMINATION_IN_EFFECT : StatusCause.IN_FORCE,
                        Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TERMINATION")
    void termThatPassedEndsNothingButIsSaid(NotificationType type) {
        var facts =
                stored(type, Optional.empty(), Optional.empty(), Optional.of(DAY), Optional.empty(), Optional.empty());

        assertThat(facts.on(DAY).cause()).isEqualTo(StatusCause.IN_FORCE);
        assertThat(facts.on(DAY.plusDays(1)))
                .isEqualTo(new Statuses(
                        ContractStatus.IN_FORCE,
                        NotificationStatus.IN_FORCE,
                        ValidityStatus.VALID,
                        StatusCause.TERM_PASSED,
                        Optional.empty()));
    }

    @Test
    void terminationToComeSpeaksBeforeTheTermThatPassed() {
        var facts = stored(
                CONCLUSION,
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY.minusDays(1)),
                Optional.of(DAY.plusDays(9)),
                Optional.of(LapseCause.TERMINATED));

        assertThat(facts.on(DAY).cause()).isEqualTo(StatusCause.IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource(LapseCause.class)
    void conclusionAndAmendmentLapseWithTheContractFromItsFirstDayOut(LapseCause cause) {
        for (NotificationType type : EnumSet.of(CONCLUSION, AMENDMENT)) {
            StatusRules facts = stored(
                    type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(DAY), Optional.of(cause));

            assertThat(facts.on(DAY.minusDays(1)).notification()).isEqualTo(NotificationStatus.IN_FORCE);
            assertThat(facts.on(DAY.minusDays(1)).contract()).isEqualTo(ContractStatus.IN_FORCE);
            assertThat(facts.on(DAY))
                    .isEqualTo(new Statuses(
                            ContractStatus.LAPSED,
                            NotificationStatus.LAPSED,
                            ValidityStatus.VALID,
                            StatusCause.valueOf(cause.name()),
                            Optional.empty()));
        }
    }

    @Test
    void terminationStaysInForceAfterTheContractLapsed() {
        Statuses statuses = stored(
                        TERMINATION,
                        Optional.empty(),
                        Optional.of(DAY),
                        Optional.empty(),
                        Optional.of(DAY.plusDays(1)),
                        Optional.of(LapseCause.TERMINATED))
                .on(DAY.plusDays(1));

        assertThat(statuses.notification()).isEqualTo(NotificationStatus.IN_FORCE);
        assertThat(statuses.contract()).isEqualTo(ContractStatus.LAPSED);
        assertThat(statuses.cause()).isEqualTo(StatusCause.TERMINATION_IN_EFFECT);
    }

    @Test
    void terminationOfALaterDayIsPendingUntilThatDay() {
        var facts = stored(
                TERMINATION,
                Optional.empty(),
                Optional.of(DAY),
                Optional.of(DAY.minusYears(1)),
                Optional.of(DAY.plusDays(1)),
                Optional.of(LapseCause.TERMINATED));

        assertThat(facts.on(DAY.minusDays(1)).notification()).isEqualTo(NotificationStatus.PENDING_EFFECT);
        assertThat(facts.on(DAY.minusDays(1)).cause()).isEqualTo(StatusCause.TAKES_EFFECT_LATER);
        assertThat(facts.on(DAY).notification()).isEqualTo(NotificationStatus.IN_FORCE);
        assertThat(facts.on(DAY).contract()).isEqualTo(ContractStatus.IN_FORCE);
    }

    @Test
    void temporaryAmendmentIsOverAfterItsLastDay() {
        var facts = stored(
                AMENDMENT,
                Optional.empty(),
                Optional.of(DAY),
                Optional.of(DAY.minusDays(1)),
                Optional.empty(),
                Optional.empty());

        assertThat(facts.on(DAY).cause()).isEqualTo(StatusCause.TERM_PASSED);
        assertThat(facts.on(DAY.plusDays(1)))
                .isEqualTo(new Statuses(
                        ContractStatus.IN_FORCE,
                        NotificationStatus.LAPSED,
                        ValidityStatus.VALID,
                        StatusCause.TEMPORARY_CHANGE_OVER,
                        Optional.of(DAY)));
    }

    @Test
    void lapseOfTheContractSpeaksBeforeTheEndOfATemporaryAmendment() {
        var facts = stored(
                AMENDMENT,
                Optional.empty(),
                Optional.of(DAY.minusDays(10)),
                Optional.of(DAY.minusDays(20)),
                Optional.of(DAY),
                Optional.of(LapseCause.INSPECTORATE_DECISION));

        assertThat(facts.on(DAY).cause()).isEqualTo(StatusCause.INSPECTORATE_DECISION);
    }

    @Test
    void invalidTerminationOrAmendmentDoesNotTouchTheContract() {
        for (NotificationType type : EnumSet.of(TERMINATION, AMENDMENT)) {
            var facts = stored(
                    type, Optional.of(DAY), Optional.of(DAY), Optional.empty(), Optional.empty(), Optional.empty());

            assertThat(facts.on(DAY))
                    .isEqualTo(new Statuses(
                            ContractStatus.IN_FORCE,
                            NotificationStatus.LAPSED,
                            ValidityStatus.INVALID,
                            StatusCause.INVALID,
                            Optional.empty()));
        }
    }

    @Test
    void invalidConclusionIsInvalidItselfWhileItsAmendmentsLapseWithTheBase() {
        var lapsed = Optional.of(DAY);
        var cause = Optional.of(LapseCause.BASE_INVALID);

        Statuses conclusion = stored(CONCLUSION, lapsed, Optional.empty(), Optional.empty(), lapsed, cause)
                .on(DAY);
        Statuses amendment = stored(AMENDMENT, Optional.empty(), Optional.empty(), Optional.empty(), lapsed, cause)
                .on(DAY);

        assertThat(conclusion.cause()).isEqualTo(StatusCause.INVALID);
        assertThat(conclusion.validity()).isEqualTo(ValidityStatus.INVALID);
        assertThat(amendment.cause()).isEqualTo(StatusCause.BASE_INVALID);
        assertThat(amendment.validity()).isEqualTo(ValidityStatus.VALID);
    }

    @Test
    void changeIsPendingUntilItsDayAndWorkThatStartsLaterIsSaid() {
        StatusRules amendment = ofFirstDay(AMENDMENT);
        StatusRules conclusion = ofFirstDay(CONCLUSION);

        assertThat(amendment.on(DAY.minusDays(1)))
                .isEqualTo(new Statuses(
                        ContractStatus.IN_FORCE,
                        NotificationStatus.PENDING_EFFECT,
                        ValidityStatus.VALID,
                        StatusCause.CHANGE_TAKES_EFFECT_LATER,
                        Optional.of(DAY)));
        assertThat(conclusion.on(DAY.minusDays(1)))
                .isEqualTo(new Statuses(
                        ContractStatus.IN_FORCE,
                        NotificationStatus.IN_FORCE,
                        ValidityStatus.VALID,
                        StatusCause.WORK_STARTS_LATER,
                        Optional.of(DAY)));
        assertThat(amendment.on(DAY).cause()).isEqualTo(StatusCause.IN_FORCE);
        assertThat(conclusion.on(DAY).cause()).isEqualTo(StatusCause.IN_FORCE);
    }

    @Test
    void whatItsEmployerTookBackIsNotSaidToBeFoundInvalid() {
        var facts = new StatusRules(
                AMENDMENT,
                Optional.of(DAY),
                true,
                Optional.of(DAY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(facts.on(DAY))
                .isEqualTo(new Statuses(
                        ContractStatus.IN_FORCE,
                        NotificationStatus.LAPSED,
                        ValidityStatus.INVALID,
                        StatusCause.CANCELLED,
                        Optional.empty()));
    }

    private static StatusRules ofFirstDay(NotificationType type) {
        return new StatusRules(
                type,
                Optional.empty(),
                false,
                Optional.of(DAY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static StatusRules facts(NotificationType type) {
        return stored(type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of a document that had effect from its registration on. */
    private static StatusRules stored(
            NotificationType type,
            Optional<LocalDate> invalidSince,
            Optional<LocalDate> lastDay,
            Optional<LocalDate> termTo,
            Optional<LocalDate> lapsedOn,
            Optional<LapseCause> lapseCause) {
        return new StatusRules(type, invalidSince, false, Optional.empty(), lastDay, termTo, lapsedOn, lapseCause);
    }
}
