package az.bildiris.register;

import az.bildiris.content.NotificationType;
import java.util.Optional;
import java.util.function.Supplier;

/** Numbers given by the register: 13 digits, type (1, 2, 3) + YY + nine-digit sequence + Luhn digit. */
public final class NotificationNumber {
    private NotificationNumber() {}

    /** A document of an older system keeps its number; any other gets a new one. */
    public static String keptOr(Optional<String> earlier, Supplier<String> next) {
        return earlier.orElseGet(next);
    }

    public static String of(NotificationType type, int year, long sequence) {
        String digits = "%d%02d%09d".formatted(digit(type), year % 100, sequence);
        return digits + luhn(digits);
    }

    private static int digit(NotificationType type) {
        return switch (type) {
            case CONCLUSION -> 1;
            case AMENDMENT -> 2;
            case TERMINATION -> 3;
        };
    }

    /** The Luhn digit to append to {@code digits}. */
    static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }
}
