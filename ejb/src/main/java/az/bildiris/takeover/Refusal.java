package az.bildiris.takeover;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;

/** One reason for which a document or a decision of a manifest was refused; {@code item} is its place there. */
public record Refusal(
        long item, int ordinal, String number, String file, RefusalCode code, String field, String found) {
    private static final int LONGEST = 200;

    /**
     * What is kept of a finding: the schema's own words and names of files may repeat what a person wrote, so they are
     * left out.
     */
    public static Refusal of(long item, int ordinal, String number, String file, Finding finding) {
        String code = finding.code().name();
        boolean written = finding.code() == RefusalCode.SCHEMA || code.startsWith("CONTAINER_");
        return new Refusal(
                item, ordinal, number, file, finding.code(), cut(finding.field()), written ? "" : cut(finding.found()));
    }

    public Finding finding() {
        return new Finding(code, field, found);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
