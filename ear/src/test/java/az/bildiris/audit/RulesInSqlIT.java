package az.bildiris.audit;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.register.ContractStatus;
import az.bildiris.register.Days;
import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules that pages need in Java and searches in SQL are the same in both, on each day around their borders. */
class RulesInSqlIT {
    private static final LocalDate START = LocalDate.of(2024, 3, 1);
    private static final List<Optional<LocalDate>> LAPSES =
            List.of(Optional.empty(), Optional.of(START), Optional.of(START.plusDays(3)));
    private static final List<LocalDate> DAYS =
            START.minusDays(2).datesUntil(START.plusDays(7)).toList();

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void contractLapsesOnTheSameDay() throws SQLException {
        for (Optional<LocalDate> lapse : LAPSES) {
            for (LocalDate day : DAYS) {
                assertThat(sql("select lapsed_by(?, ?)", lapse.orElse(null), day))
                        .as(lapse + " on " + day)
                        .isEqualTo(ContractStatus.on(day, lapse) == ContractStatus.LAPSED);
            }
        }
    }

    @Test
    void contractIsInForceWithinTheSamePeriods() throws SQLException {
        List<Boolean> answers = new ArrayList<>();
        for (Optional<LocalDate> lapse : LAPSES) {
            for (LocalDate first : DAYS) {
                for (LocalDate last : DAYS) {
                    boolean within = Days.of(first, last).overlap(START, lapse);
                    answers.add(within);
                    assertThat(sql("select in_force_within(?, ?, ?, ?)", START, lapse.orElse(null), first, last))
                            .as(lapse + " within " + first + " to " + last)
                            .isEqualTo(within);
                }
            }
        }
        assertThat(answers).contains(true, false);
    }

    private static boolean sql(String select, LocalDate... days) throws SQLException {
        try (Connection staff = TestSession.staff();
                PreparedStatement statement = staff.prepareStatement(select)) {
            for (int i = 0; i < days.length; i++) {
                statement.setObject(i + 1, days[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
