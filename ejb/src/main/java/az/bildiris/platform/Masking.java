package az.bildiris.platform;

/** Masks an identifier, so that only a person who knows it recognises it. */
public final class Masking {
    private Masking() {}

    /** 4QK7B2M → 4Q****M */
    public static String fin(String fin) {
        return fin.substring(0, 2) + "****" + fin.substring(fin.length() - 1);
    }
}
