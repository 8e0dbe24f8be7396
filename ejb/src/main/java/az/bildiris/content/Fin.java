package az.bildiris.content;

import az.bildiris.platform.Folding;

/** The personal identification number: seven digits and Latin capitals without I and O (spec 2.6). */
public record Fin(String value) implements Identifier {
    /** What a person typed: with blanks, in small letters or in Cyrillic ones that look alike. */
    public static Fin typed(String text) {
        return new Fin(Folding.identifier(text));
    }

    public boolean isValid() {
        return value.matches("[0-9A-HJ-NP-Z]{7}");
    }

    @Override
    public String toString() {
        return value;
    }
}
