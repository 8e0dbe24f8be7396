package az.bildiris.access;

/** The means by which a person signed in at the portal. */
public enum SignInMeans {
    PASSWORD,
    SIGNATURE,
    ASAN,
    SIMA,
    DIGITAL_LOGIN,
    /** The portal named no means, or one that is unknown here. */
    OTHER;

    /** The means for the portal's value: one of RFC 8176, or the portal's name of the provider. */
    public static SignInMeans of(String word) {
        return switch (word) {
            case "pwd" -> PASSWORD;
            case "hwk", "swk", "sc" -> SIGNATURE;
            case "asan" -> ASAN;
            case "sima" -> SIMA;
            case "digital-login" -> DIGITAL_LOGIN;
            default -> OTHER;
        };
    }
}
