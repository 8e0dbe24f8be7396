package az.bildiris.refusal;

/**
 * A remark that does not refuse a document: it is like a {@link Finding}, but is stored and shown with the document.
 */
public record Warning(WarningCode code, String field, String found) {}
