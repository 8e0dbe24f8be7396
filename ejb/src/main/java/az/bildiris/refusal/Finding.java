package az.bildiris.refusal;

/** One reason: its code, the field it is about (path as in the schema, may be empty) and what was found there. */
public record Finding(RefusalCode code, String field, String found) {
    public static Finding of(RefusalCode code) {
        return new Finding(code, "", "");
    }

    public static Finding of(RefusalCode code, String field) {
        return new Finding(code, field, "");
    }
}
