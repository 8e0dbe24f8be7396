package az.bildiris.access;

import java.util.List;

/** Asks PostgreSQL something with a statement that also tells it for whom the transaction works from then on. */
@FunctionalInterface
public interface Telling {
    /**
     * The rows, each with two columns at least.
     *
     * @param more parameters that follow on those which say who asks
     */
    List<Object[]> ask(String statement, Object... more);
}
