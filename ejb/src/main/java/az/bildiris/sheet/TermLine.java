package az.bildiris.sheet;

import az.bildiris.platform.VisibleText;
import az.bildiris.register.ChainDocument;

/** A term of a contract as text, and the document that made it so. */
public record TermLine(String field, String label, String value, ChainDocument source) {
    public TermLine {
        value = VisibleText.of(value);
    }
}
