package az.bildiris.reports;

/** A changed term of a contract with its old and new value; an empty value is printed as a dash. */
public record PrintChange(String term, String before, String after) {}
