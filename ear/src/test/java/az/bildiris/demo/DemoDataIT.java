package az.bildiris.demo;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.Amendment;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.Termination;
import az.bildiris.demo.Rehearsal.Taken;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.StatusCause;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo documents under the register's own rules; the folder of the tests' servers is used as it is. */
class DemoDataIT {
    private static final int CHECK_EVERY = 20;
    /**
     * What comes within a year of its registration cannot be shown for ten; what an employer cancels, it cancels at the door,
     * and no older system delivers it.
     */
    private static final EnumSet<StatusCause> SHOWN_FOR_YEARS = EnumSet.complementOf(
            EnumSet.of(StatusCause.CHANGE_TAKES_EFFECT_LATER, StatusCause.WORK_STARTS_LATER, StatusCause.CANCELLED));

    private static Rehearsal rehearsal;

    @BeforeAll
    static void rehearse() throws IOException {
        Path root = Path.of(System.getProperty("bildiris.root", ".."));
        Path demo = root.resolve("target/verify/demo").toAbsolutePath().normalize();
        DemoData.prepare(demo, System.out::println);
        rehearsal = new Rehearsal(demo, CHECK_EVERY);
    }

    @Test
    void rulesOfTheRegisterFindNothing() {
        assertThat(rehearsal.refused).isEmpty();
        assertThat(rehearsal.impossibleDecisions()).isEmpty();
        assertThat(rehearsal.signaturesChecked).isGreaterThan(50);
    }

    @Test
    void bothVersionsOfTheSchemaOccur() {
        assertThat(rehearsal.wholeStates).isBetween(50, 300);
        assertThat(contents().filter(content -> content.contract().orderNumber().isPresent()))
                .hasSizeBetween(150, 400);
    }

    @Test
    void contentIsTheSameEachTime() {
        assertThat(Population.create().ledger().documents())
                .isEqualTo(Population.create().ledger().documents())
                .extracting(Document::number)
                .containsExactlyElementsOf(rehearsal.taken.keySet());
    }

    @Test
    void everyReasonAndKindOccurs() {
        assertThat(terminations().map(Termination::reason)).containsAll(codes(ReferenceList.TERMINATION_REASON));
        assertThat(terminations().flatMap(end -> end.grossBreach().stream()))
                .containsAll(codes(ReferenceList.GROSS_BREACH));
        assertThat(amendments().flatMap(amendment -> amendment.kinds().stream()))
                .containsAll(codes(ReferenceList.AMENDMENT_KIND));
        assertThat(contents().flatMap(content -> content.contract().fixedTermReason().stream()))
                .containsAll(codes(ReferenceList.FIXED_TERM_REASON));
    }

    @Test
    void everyValueOfTheFormsOccurs() {
        Set<Object> seen = contents().flatMap(DemoDataIT::values).collect(Collectors.toSet());
        List<Class<?>> types = seen.stream()
                .<Class<?>>map(value -> ((Enum<?>) value).getDeclaringClass())
                .distinct()
                .toList();
        assertThat(types).hasSize(14);
        types.forEach(type -> assertThat(seen).contains((Object[]) type.getEnumConstants()));
    }

    private static Stream<Object> values(NotificationContent content) {
        var contract = content.contract();
        Stream<Optional<? extends Object>> stated = Stream.of(
                Optional.of(content.type()),
                Optional.of(content.employer().kind()),
                content.worker().documentType(),
                content.worker().education(),
                contract.termKind(),
                contract.workplaceKind(),
                contract.paySystem(),
                contract.payFrequency(),
                contract.conditions(),
                contract.workTimeKind(),
                contract.workWeek(),
                contract.probation().map(probation -> probation.unit()),
                contract.allowance().map(allowance -> allowance.unit()),
                contract.bonus().map(bonus -> bonus.period()));
        return stated.flatMap(Optional::stream);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 10})
    void everyStatusOccursAmongAytansNotificationsForTenYears(int years) {
        LocalDate day = LocalDate.of(2026, 11, 24).plusYears(years);
        List<Taken> hers = of("4QK7B2M");
        assertThat(hers).hasSizeGreaterThanOrEqualTo(14);
        assertThat(hers.stream().map(taken -> taken.content().employer().voen()).distinct())
                .hasSize(3);
        assertThat(hers.stream().map(taken -> rehearsal.statuses(taken, day).cause()))
                .containsAll(SHOWN_FOR_YEARS);
        assertThat(hers.stream().map(taken -> rehearsal.statuses(taken, day).notification()))
                .contains(NotificationStatus.values());
        assertThat(hers).anyMatch(taken -> !taken.document().original());
    }

    /** What the demo is meant to amount to: a firm more or less is no harm, half of them would be. */
    @Test
    void demoIsAsLargeAsItIsMeantToBe() {
        assertThat(contents().map(content -> content.employer().voen()).distinct())
                .hasSizeBetween(36, 44);
        assertThat(contents().map(content -> content.worker().fin()).distinct()).hasSizeBetween(190, 210);
        assertThat(rehearsal.taken).hasSizeBetween(1_400, 1_600);
    }

    @Test
    void peopleOfTheLoginsAreKnownAndTheStrangerIsNot() {
        assertThat(of("7TR2X9A")).hasSize(6);
        assertThat(of("5ZN8C4D")).isEmpty();
        assertThat(of(Workers.UNKNOWN_FIN)).isEmpty();
        assertThat(rehearsal.persons).extracting(person -> person.fin().value()).containsExactly("5ZN8C4D");
    }

    @Test
    void taxAuthorityEnteredSomeAndTwoLackTheirOriginal() {
        assertThat(rehearsal.taken.values().stream()
                        .filter(taken -> taken.document().origin() == NotificationOrigin.TAX_AUTHORITY))
                .hasSizeGreaterThan(3);
        assertThat(rehearsal.taken.values().stream()
                        .filter(taken -> !taken.document().original()))
                .hasSize(2);
    }

    private static List<Taken> of(String fin) {
        return rehearsal.taken.values().stream()
                .filter(taken -> taken.content().worker().fin().value().equals(fin))
                .toList();
    }

    private static Stream<NotificationContent> contents() {
        return rehearsal.taken.values().stream().map(Taken::content);
    }

    private static Stream<Termination> terminations() {
        return contents().flatMap(content -> content.termination().stream());
    }

    private static Stream<Amendment> amendments() {
        return contents().flatMap(content -> content.amendment().stream());
    }

    private static List<String> codes(ReferenceList list) {
        return ShippedLists.all().get(list).stream().map(Reference::code).toList();
    }
}
