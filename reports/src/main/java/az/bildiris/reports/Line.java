package az.bildiris.reports;

import java.util.List;

/** A ruled line of the print; a long text has several lines, and all but the first are continuations. */
record Line(int section, PrintSection of, Kind kind, List<String> cells, boolean continued) {
    enum Kind {
        /** One field over the whole width: label, value. */
        FIELD,
        /** Term, before, after. */
        CHANGE
    }

    boolean sameTable(Line other) {
        return section == other.section && (kind == Kind.CHANGE) == (other.kind == Kind.CHANGE);
    }
}
