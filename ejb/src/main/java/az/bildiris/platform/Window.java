package az.bildiris.platform;

/** Part of a worker's own rows; only these may use an offset (design: up to 1,000). */
public record Window(int offset, int size) {
    public static final int DEEPEST_ROW = 1_000;
    public static final int LARGEST_PAGE = 100;

    public Window {
        if (offset < 0 || offset > DEEPEST_ROW || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("offset " + offset + ", size " + size);
        }
    }
}
