package az.bildiris.register;

import az.bildiris.content.Change;
import az.bildiris.content.NotificationContent;
import az.bildiris.platform.Folding;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of a contract by path: those of its conclusion with the changes of its amendments applied in order. */
public final class Terms {
    private Terms() {}

    /** {@code conclusion}'s leaves with the changes of each amendment; missing new values remove a term. */
    public static Map<String, String> of(Map<String, String> conclusion, List<NotificationContent> amendments) {
        Map<String, String> terms = new LinkedHashMap<>(conclusion);
        amendments.stream()
                .flatMap(content -> content.amendment().stream())
                .flatMap(amendment -> amendment.changes().stream())
                .forEach(change -> apply(change, terms));
        return terms;
    }

    /** Warnings for earlier values in an amendment that differ from the contract's when it takes effect. */
    public static List<Warning> differing(NotificationContent amendment, Map<String, String> before) {
        return amendment.amendment().stream()
                .flatMap(found -> found.changes().stream())
                .filter(change -> change.oldValue()
                        .filter(old -> !Folding.sameValue(old, before.getOrDefault(change.field(), "")))
                        .isPresent())
                .map(change -> new Warning(WarningCode.OLD_VALUE_DIFFERS, change.field(), shown(change)))
                .toList();
    }

    /** Warnings for improbable pay: none at all, or less than the base salary that is part of it (art. 157). */
    public static List<Warning> unlikely(Map<String, String> terms) {
        Optional<BigDecimal> pay = number(terms, "contract.monthlyPay");
        Optional<BigDecimal> base = number(terms, "contract.baseSalary");
        var warnings = new ArrayList<Warning>();
        if (pay.filter(found -> found.signum() == 0).isPresent()) {
            warnings.add(new Warning(WarningCode.PAY_IS_ZERO, "contract.monthlyPay", "0"));
        }
        base.filter(found -> pay.isPresent() && found.compareTo(pay.get()) > 0)
                .ifPresent(found -> warnings.add(
                        new Warning(WarningCode.BASE_ABOVE_PAY, "contract.baseSalary", found.toPlainString())));
        return warnings;
    }

    private static Optional<BigDecimal> number(Map<String, String> terms, String path) {
        return Optional.ofNullable(terms.get(path)).map(text -> new BigDecimal(text.strip()));
    }

    /** The values for a warning; identifiers of a person are not repeated. */
    private static String shown(Change change) {
        return change.field().startsWith("contract.") ? change.oldValue().orElse("") : "";
    }

    private static void apply(Change change, Map<String, String> terms) {
        change.newValue()
                .ifPresentOrElse(value -> terms.put(change.field(), value), () -> terms.remove(change.field()));
    }
}
