package az.bildiris.platform;

/** A page by offset; only lists of one worker may use it (design: up to 1,000 rows). */
public record Window(int offset, int size) {
    public static final int DEEPEST_ROW = 1_000;
    public static final int LARGEST_PAGE = 100;

    public Window {
        if (offset < 0 || offset > DEEPEST_ROW || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("offset " + offset + ", size " + size);
        }
    }
}
