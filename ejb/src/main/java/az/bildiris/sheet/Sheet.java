package az.bildiris.sheet;

import az.bildiris.platform.VisibleText;
import java.util.List;

/** A notification as people read it, in one language: a title and blocks of lines; no value hides a sign. */
public record Sheet(String title, List<Block> blocks) {

    /** One block; {@code changes} is filled for the changed terms of an amendment only. */
    public record Block(String key, String title, Source source, List<Line> lines, List<ChangedTerm> changes) {}

    /** Whose word a block is. */
    public enum Source {
        SIGNED,
        REGISTER
    }

    /** One field; an empty value means that nothing was stated. A secret is masked on screens and whole on prints. */
    public record Line(String field, String label, String value, boolean secret) {
        public Line {
            value = VisibleText.of(value);
        }

        /** The value with all but its ends hidden: 4QK7B2M → 4Q****M. */
        public String masked() {
            return mask(value);
        }
    }

    /** A changed term with its old and new value; a secret is masked as in {@link Line}. */
    public record ChangedTerm(String term, String before, String after, boolean secret) {
        public ChangedTerm {
            before = VisibleText.of(before);
            after = VisibleText.of(after);
        }

        public String maskedBefore() {
            return mask(before);
        }

        public String maskedAfter() {
            return mask(after);
        }
    }

    private static String mask(String value) {
        int shown = value.length() > 4 ? 2 : 0;
        return value.substring(0, shown) + "****" + value.substring(value.length() - Math.min(1, shown));
    }
}
