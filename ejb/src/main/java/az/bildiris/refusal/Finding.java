package az.bildiris.refusal;

/** One reason for a refusal: its code, its field (path as in the schema, may be empty) and the value found there. */
public record Finding(RefusalCode code, String field, String found) {
    public static Finding of(RefusalCode code) {
        return new Finding(code, "", "");
    }

    public static Finding of(RefusalCode code, String field) {
        return new Finding(code, field, "");
    }

    /** A finding with foreign text: it repeats only visible characters, and at most two hundred of them. */
    public static Finding readable(RefusalCode code, String found) {
        String shown = found.length() > 200 ? found.substring(0, 200) : found;
        return new Finding(code, "", shown.replaceAll("[^\\p{L}\\p{N}._/#: -]", "?"));
    }
}
