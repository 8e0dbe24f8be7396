package az.bildiris.reports;

/** A label and its value; fields with an empty value are named together at the end of their block. */
public record PrintField(String label, String value) {}
