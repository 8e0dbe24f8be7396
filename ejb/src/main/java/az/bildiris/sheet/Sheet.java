package az.bildiris.sheet;

import az.bildiris.platform.Masking;
import az.bildiris.platform.VisibleText;
import java.util.List;

/** A notification as text in one language: a title and blocks of lines, without hidden characters. */
public record Sheet(String title, List<Block> blocks) {

    /** A block; only the changed terms of an amendment have {@code changes}. */
    public record Block(String key, String title, Source source, List<Line> lines, List<ChangedTerm> changes) {}

    /** The source of a block's data. */
    public enum Source {
        SIGNED,
        REGISTER
    }

    /**
     * A field; an empty value means that nothing was stated. A secret value is masked on screens and complete on
     * prints.
     */
    public record Line(String field, String label, String value, boolean secret) {
        public Line {
            value = VisibleText.of(value);
        }

        /** The value with only its ends visible: 4QK7B2M → 4Q****M. */
        public String masked() {
            return Masking.of(value);
        }
    }

    /** A changed term with its old and new value; a secret value is masked as in {@link Line}. */
    public record ChangedTerm(String term, String before, String after, boolean secret) {
        public ChangedTerm {
            before = VisibleText.of(before);
            after = VisibleText.of(after);
        }

        public String maskedBefore() {
            return Masking.of(before);
        }

        public String maskedAfter() {
            return Masking.of(after);
        }
    }
}
