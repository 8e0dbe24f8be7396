package az.bildiris.register;

import az.bildiris.content.Change;
import az.bildiris.content.NotificationContent;
import az.bildiris.platform.Folding;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Warnings about the terms of a contract; those about a document alone are found at its registration. */
public final class TermWarnings {
    private TermWarnings() {}

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
}
