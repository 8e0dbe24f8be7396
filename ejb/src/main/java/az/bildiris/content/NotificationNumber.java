package az.bildiris.content;

/**
 * The number of a registered notification. The register gives 13 digits: type (1, 2, 3) + YY + nine-digit sequence +
 * Luhn digit. A document of an older system keeps its number, which may have up to 20 characters of any kind.
 */
public record NotificationNumber(String value) implements Identifier, Comparable<NotificationNumber> {
    /** The number that the register gives. */
    public static NotificationNumber of(NotificationType type, int year, long sequence) {
        String digits = "%d%02d%09d".formatted(digit(type), year % 100, sequence);
        return new NotificationNumber(digits + luhn(digits));
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

    @Override
    public int compareTo(NotificationNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
