package az.bildiris.content;

/**
 * The taxpayer id of an employer: ten digits. The 9th is the weighted sum of the first eight modulo 11, the 10th is 1 or
 * 2 (spec 2.6).
 */
public record Voen(String value) implements Identifier {
    private static final int[] WEIGHTS = {4, 1, 8, 6, 2, 7, 5, 3};

    /** Whether it belongs to a natural person; all others belong to organisations. */
    public boolean isOfPerson() {
        return value.endsWith("2");
    }

    public boolean isValid() {
        return value.matches("[0-9]{9}[12]") && checkDigit(value) == value.charAt(8) - '0';
    }

    /** The check digit of eight or more digits; 10 if no taxpayer id begins with them. */
    public static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }

    @Override
    public String toString() {
        return value;
    }
}
