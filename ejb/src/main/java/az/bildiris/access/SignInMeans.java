package az.bildiris.access;

/** By what a person proved to the portal who they are. */
public enum SignInMeans {
    PASSWORD,
    SIGNATURE,
    ASAN,
    SIMA,
    DIGITAL_LOGIN,
    /** The portal said nothing, or what we have no name for. */
    OTHER;

    /** By the portal's word for it: one of RFC 8176, or the portal's name of the provider that it relied on. */
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
