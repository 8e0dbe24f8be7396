package az.bildiris.refusal;

/** One reason: its code, the field it is about (path as in the schema, may be empty) and what was found there. */
public record Finding(RefusalCode code, String field, String found) {
    public static Finding of(RefusalCode code) {
        return new Finding(code, "", "");
    }

    public static Finding of(RefusalCode code, String field) {
        return new Finding(code, field, "");
    }

    /** With what strangers wrote: only signs that can be shown are repeated, and not more than two hundred of them. */
    public static Finding readable(RefusalCode code, String found) {
        String shown = found.length() > 200 ? found.substring(0, 200) : found;
        return new Finding(code, "", shown.replaceAll("[^\\p{L}\\p{N}._/#: -]", "?"));
    }
}
