package az.bildiris.it;

/** What came of a work under a role: handed over as a value, since the bean of the tests would wrap an exception. */
public final class Outcome<T> {
    private final T value;
    private final RuntimeException failure;

    private Outcome(T value, RuntimeException failure) {
        this.value = value;
        this.failure = failure;
    }

    static <T> Outcome<T> of(Work<T> work) {
        try {
            return new Outcome<>(work.run(), null);
        } catch (RuntimeException e) {
            return new Outcome<>(null, e);
        }
    }

    T get() {
        if (failure != null) {
            throw failure;
        }
        return value;
    }
}
