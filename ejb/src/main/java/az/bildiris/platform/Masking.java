package az.bildiris.platform;

/** Masks an identifier, so that only a person who knows it recognises it. */
public final class Masking {
    private static final int SHORTEST = 5;

    private Masking() {}

    /** With only its ends visible, 4QK7B2M → 4Q****M; nothing of what is shorter than five characters. */
    public static String of(String value) {
        return value.length() < SHORTEST
                ? "****"
                : value.substring(0, 2) + "****" + value.substring(value.length() - 1);
    }
}
