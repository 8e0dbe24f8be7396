package az.bildiris.content;

/** Rules of taxpayer ids: the 9th digit is the weighted sum of the first eight modulo 11, the 10th is 1 or 2. */
public final class Voen {
    private static final int[] WEIGHTS = {4, 1, 8, 6, 2, 7, 5, 3};

    private Voen() {}

    /** Whether it belongs to a natural person; all others belong to organisations. */
    public static boolean isOfPerson(String voen) {
        return voen.endsWith("2");
    }

    public static boolean valid(String voen) {
        if (!voen.matches("[0-9]{9}[12]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (voen.charAt(i) - '0');
        }
        return sum % 11 == voen.charAt(8) - '0';
    }
}
