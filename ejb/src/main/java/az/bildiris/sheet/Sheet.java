package az.bildiris.sheet;

import az.bildiris.platform.Masking;
import az.bildiris.platform.VisibleText;
import java.util.List;
import java.util.Optional;

/**
 * A notification as text in one language: a title, what stands under it, and blocks of lines, without hidden
 * characters. Only what is registered has a head.
 */
public record Sheet(String title, Optional<Head> head, List<Block> blocks) {
    /**
     * What stands under the title: number and date of the document, whom it is about, its statuses as of the day, and a
     * banner for a document that an authority or its employer made ineffective.
     */
    public record Head(String number, String date, String worker, String status, Optional<String> banner) {
        public Head {
            worker = VisibleText.of(worker);
            banner = banner.map(VisibleText::of);
        }
    }

    /** A block; only the changed terms of an amendment have {@code changes}. */
    public record Block(String key, String title, Source source, List<Line> lines, List<ChangedTerm> changes) {}

    /** The source of a block's data. */
    public enum Source {
        SIGNED,
        /** Taken over with the list that the ministry signed, without the employer's original. */
        TAKEN_OVER,
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
