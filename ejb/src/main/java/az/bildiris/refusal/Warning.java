package az.bildiris.refusal;

/** One thing noticed that does not refuse a document: like a {@link Finding}, but kept and shown with it. */
public record Warning(WarningCode code, String field, String found) {}
