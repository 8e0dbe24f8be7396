package az.bildiris.reports;

/** A label and its value; an empty value is printed as a dash. */
public record PrintField(String label, String value) {}
