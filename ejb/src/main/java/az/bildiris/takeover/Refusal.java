package az.bildiris.takeover;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;

/**
 * One reason for which a document or a decision of a manifest was refused; {@code item} is its place in the manifest.
 */
public record Refusal(
        long item, int ordinal, String number, String file, RefusalCode code, String field, String found) {
    private static final int LONGEST = 200;

    /**
     * The stored part of a finding: messages of the schema and names of files are left out, since they may repeat
     * personal data.
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
