package az.bildiris.reports;

/** A changed term of a contract, as it was and as it is now; an empty side is printed as a dash. */
public record PrintChange(String term, String before, String after) {}
