package az.bildiris.platform;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * A row of a native query, read by the names of its columns. A value is null where the column is; an unknown column is an
 * {@link IllegalArgumentException}.
 */
public final class NativeRow {
    private final Map<?, ?> cells;

    NativeRow(Map<?, ?> cells) {
        this.cells = cells;
    }

    public String text(String column) {
        return (String) cell(column);
    }

    public UUID id(String column) {
        return (UUID) cell(column);
    }

    public boolean flag(String column) {
        return (boolean) cell(column);
    }

    /** A whole number; 0 for null. */
    public long number(String column) {
        return cell(column) instanceof Number number ? number.longValue() : 0;
    }

    public LocalDate day(String column) {
        return cell(column) instanceof Date date ? date.toLocalDate() : null;
    }

    public Instant time(String column) {
        return cell(column) instanceof Timestamp time ? time.toInstant() : null;
    }

    /** A value that may be absent: {@code row.maybe("until", NativeRow::day)}. */
    public <T> Optional<T> maybe(String column, BiFunction<NativeRow, String, T> type) {
        return cell(column) == null ? Optional.empty() : Optional.of(type.apply(this, column));
    }

    private Object cell(String column) {
        if (!cells.containsKey(column)) {
            throw new IllegalArgumentException(column);
        }
        return cells.get(column);
    }
}
