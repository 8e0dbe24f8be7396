package az.bildiris.container.control;

/**
 * An entry of the ZIP directory.
 *
 * @param flags general purpose flags (APPNOTE 4.4.4)
 * @param time time and day in MS-DOS's format
 * @param packed size in the file in bytes
 * @param size unpacked size in bytes
 * @param local offset of the entry's own header
 */
record ZipEntryHeader(String name, int method, int flags, int time, int crc, long packed, long size, long local) {
    private static final int ENCRYPTED = 1;
    private static final int DESCRIPTOR = 8;
    /** Flags for the compression level and UTF-8 names; they have no meaning for names of Latin letters. */
    private static final int HARMLESS = 0x0806;

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean hasDescriptor() {
        return (flags & DESCRIPTOR) != 0;
    }

    boolean unknownFlag() {
        return (flags & ~(HARMLESS | DESCRIPTOR | ENCRYPTED)) != 0;
    }

    boolean sameFlags(int others) {
        return ((flags ^ others) & ~HARMLESS) == 0;
    }

    boolean folder() {
        return name.endsWith("/");
    }
}
