package az.bildiris.content;

/** Rules of personal identification numbers: seven digits and Latin capitals without I and O. */
public final class Fin {
    private Fin() {}

    public static boolean valid(String fin) {
        return fin.matches("[0-9A-HJ-NP-Z]{7}");
    }
}
