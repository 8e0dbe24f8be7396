package az.bildiris.career;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.WorkTimeKind;
import az.bildiris.platform.Folding;
import az.bildiris.reference.MinimumWage;
import az.bildiris.register.Chain;
import az.bildiris.register.ChainDocument;
import az.bildiris.register.TermWarnings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is worth a look in one contract. */
final class ContractFlags {
    private static final int FAR_AHEAD_DAYS = 60;

    private final WorkContract contract;
    private final Chain chain;
    private final ChainDocument conclusion;
    private final LocalDate today;

    ContractFlags(WorkContract contract, LocalDate today) {
        this.contract = contract;
        this.today = today;
        chain = contract.chain();
        conclusion = chain.conclusion();
    }

    Stream<Flag> find() {
        return Stream.of(
                        Stream.of(filed(), termPassed(), belowMinimum(), renamed(), standsOnInvalid())
                                .flatMap(Optional::stream),
                        oldValues(),
                        aroundTheEnd(),
                        noOriginals(),
                        farAhead())
                .flatMap(flags -> flags);
    }

    /** Contracts that are older than the register were entered into it later, as the law said. */
    private Optional<Flag> filed() {
        LocalDate filed = conclusion.registeredOn();
        if (contract.startsOn().isBefore(Seniority.FIRST_DAY)) {
            return Optional.empty();
        }
        if (filed.isAfter(contract.startsOn())) {
            return Optional.of(flag(FlagCode.FILED_AFTER_START, conclusion, filed, contract.startsOn()));
        }
        return filed.isBefore(contract.concludedOn())
                ? Optional.of(flag(FlagCode.FILED_BEFORE_CONTRACT, conclusion, filed, contract.concludedOn()))
                : Optional.empty();
    }

    private Optional<Flag> termPassed() {
        return contract.inForceOn(today) && contract.lapsedOn().isEmpty()
                ? Optional.ofNullable(chain.on(today).get("contract.termTo"))
                        .filter(term -> LocalDate.parse(term.value()).isBefore(today))
                        .map(term -> flag(FlagCode.TERM_PASSED, term.source(), LocalDate.parse(term.value())))
                : Optional.empty();
    }

    /** The last run of days with too little pay for full working time. */
    private Optional<Flag> belowMinimum() {
        if (contract.isVoid()) {
            return Optional.empty();
        }
        LocalDate end = contract.lastDay().filter(last -> last.isBefore(today)).orElse(today);
        return Stream.concat(chain.versions().stream(), MinimumWage.days())
                .filter(day -> !day.isBefore(contract.startsOn()) && !day.isAfter(end))
                .sorted()
                .flatMap(day -> below(day).stream())
                .reduce((older, younger) -> younger);
    }

    private Optional<Flag> below(LocalDate day) {
        Map<String, Chain.Term> terms = chain.on(day);
        Optional<BigDecimal> minimum = MinimumWage.on(day);
        Chain.Term pay = terms.get("contract.monthlyPay");
        Chain.Term time = terms.get("contract.workTimeKind");
        boolean below = pay != null
                && time != null
                && time.value().equals(WorkTimeKind.FULL.name())
                && minimum.filter(least -> new BigDecimal(pay.value().strip()).compareTo(least) < 0)
                        .isPresent();
        return below
                ? Optional.of(flag(
                        FlagCode.PAY_BELOW_MINIMUM,
                        pay.source(),
                        day,
                        new BigDecimal(pay.value().strip()),
                        minimum.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Flag> renamed() {
        List<ChainDocument> named =
                chain.documents().stream().filter(ChainDocument::valid).toList();
        return Stream.iterate(1, i -> i < named.size(), i -> i + 1)
                .filter(i -> !name(named.get(i - 1)).equals(name(named.get(i))))
                .map(i -> flag(
                        FlagCode.EMPLOYER_RENAMED,
                        named.get(i),
                        named.get(i - 1).content().employer().name(),
                        named.get(i).content().employer().name()))
                .reduce((older, younger) -> younger);
    }

    private static String name(ChainDocument document) {
        return Folding.fold(document.content().employer().name());
    }

    private Optional<Flag> standsOnInvalid() {
        List<ChainDocument> documents = chain.documents();
        return documents.stream()
                .filter(document -> !document.valid())
                .filter(document -> documents.stream()
                        .skip(documents.indexOf(document) + 1L)
                        .anyMatch(ChainDocument::valid))
                .findFirst()
                .map(document -> flag(
                        FlagCode.STANDS_ON_INVALID,
                        document,
                        document.invalidSince().orElseThrow()));
    }

    private Stream<Flag> oldValues() {
        return chain.valid(NotificationType.AMENDMENT).stream().flatMap(amendment -> {
            Map<String, String> before = Chain.values(chain.before(amendment));
            NotificationContent listed = amendment.content().resolved(amendment.fields(), before);
            return TermWarnings.differing(listed, before).isEmpty()
                    ? Stream.empty()
                    : Stream.of(flag(
                            FlagCode.OLD_VALUE_DIFFERS,
                            amendment,
                            amendment.effect().from().orElseThrow()));
        });
    }

    private Stream<Flag> aroundTheEnd() {
        return chain.termination().stream().flatMap(end -> {
            LocalDate last = end.takesEffectOn();
            return chain.valid(NotificationType.AMENDMENT).stream()
                    .filter(amendment -> amendment.takesEffectOn().isAfter(last))
                    .map(amendment -> amendment.registeredAt().isBefore(end.registeredAt())
                            ? flag(FlagCode.TERMINATED_BEFORE_AMENDMENT, end, last, amendment.takesEffectOn())
                            : flag(FlagCode.AMENDED_AFTER_TERMINATION, amendment, amendment.takesEffectOn(), last));
        });
    }

    private Stream<Flag> noOriginals() {
        return chain.documents().stream()
                .filter(document -> !document.original())
                .map(document -> flag(FlagCode.NO_ORIGINAL, document));
    }

    private Stream<Flag> farAhead() {
        return chain.documents().stream()
                .filter(document ->
                        document.takesEffectOn().isAfter(document.registeredOn().plusDays(FAR_AHEAD_DAYS)))
                .map(document -> flag(FlagCode.FAR_AHEAD, document, document.registeredOn(), document.takesEffectOn()));
    }

    private Flag flag(FlagCode code, ChainDocument document, Object... values) {
        return Flag.of(code, contract, document, values);
    }
}
