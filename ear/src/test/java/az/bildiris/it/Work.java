package az.bildiris.it;

/** What a test does under a role. */
@FunctionalInterface
public interface Work<T> {
    T run();
}
