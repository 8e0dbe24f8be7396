package az.bildiris.platform;

/** As much of an identifier as tells it from others to who knows it. */
public final class Masking {
    private Masking() {}

    /** 4QK7B2M → 4Q****M */
    public static String fin(String fin) {
        return fin.substring(0, 2) + "****" + fin.substring(fin.length() - 1);
    }
}
