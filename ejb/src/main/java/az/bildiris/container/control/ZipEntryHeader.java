package az.bildiris.container.control;

/**
 * What the directory says of one entry.
 *
 * @param flags general purpose flags (APPNOTE 4.4.4)
 * @param time and day, in MS-DOS's format
 * @param packed bytes as they lie in the file
 * @param size bytes when unpacked
 * @param local where its own header begins
 */
record ZipEntryHeader(String name, int method, int flags, int time, int crc, long packed, long size, long local) {
    private static final int ENCRYPTED = 1;
    private static final int DESCRIPTOR = 8;
    /** How hard it was packed, and that names are UTF-8: says nothing about names of Latin letters. */
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
