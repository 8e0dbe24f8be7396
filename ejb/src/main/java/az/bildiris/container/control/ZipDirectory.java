package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_ATTRIBUTES;
import static az.bildiris.refusal.RefusalCode.CONTAINER_COMMENT;
import static az.bildiris.refusal.RefusalCode.CONTAINER_HIDDEN_DATA;
import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_MANY_FILES;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The directory at the end of a ZIP (APPNOTE 4.3.12 to 4.3.16), including ZIP64. */
final class ZipDirectory {
    static final int MOST_ENTRIES = 32;
    private static final int END_SIZE = 22;
    private static final int END = 0x06054b50;
    private static final int LONG_END = 0x06064b50;
    private static final int LONG_LOCATOR = 0x07064b50;
    private static final int LONG_END_SIZE = 56;
    private static final int LOCATOR_SIZE = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int NEWEST_VERSION = 63;
    /** Allowed systems of origin: DOS, Unix, HPFS, NTFS, MVS (some programs write it for NTFS), VFAT, macOS. */
    private static final Set<Integer> HOSTS = Set.of(0, 3, 6, 10, 11, 14, 19);
    /** Allowed attributes: DOS's read only, archive and normal, and the flag that Unix's mode is in the upper bits. */
    private static final int FILE_ATTRIBUTES = 0x80A1;

    private static final int FOLDER_ATTRIBUTES = FILE_ATTRIBUTES | 0x10;
    /** Allowed comments: signing software writes its name at the end. */
    private static final Pattern COMMENT = Pattern.compile("[\\x20-\\x7E\\r\\n\\t]{0,512}");

    private final ByteBuffer zip;
    private final int end;

    private ZipDirectory(ByteBuffer zip) {
        this.zip = zip;
        end = end();
    }

    /** The offset of the directory, and its entries in order. */
    record Read(long start, List<ZipEntryHeader> entries) {}

    static Read read(ByteBuffer zip) {
        return new ZipDirectory(zip).read();
    }

    private Read read() {
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        long size = Integer.toUnsignedLong(zip.getInt(end + 12));
        long start = Integer.toUnsignedLong(zip.getInt(end + 16));
        if (zip.getInt(end + 4) != 0 || zip.getShort(end + 8) != zip.getShort(end + 10)) {
            throw refused(CONTAINER_NOT_ZIP, "volumes");
        }
        int after = end;
        int longEnd = end - LOCATOR_SIZE - LONG_END_SIZE;
        if (longEnd >= 0 && zip.getInt(end - LOCATOR_SIZE) == LONG_LOCATOR) {
            requireLongEnd(longEnd);
            count = count == 0xFFFF ? (int) Math.min(zip.getLong(longEnd + 32), Integer.MAX_VALUE) : count;
            size = size == 0xFFFF_FFFFL ? zip.getLong(longEnd + 40) : size;
            start = start == 0xFFFF_FFFFL ? zip.getLong(longEnd + 48) : start;
            boolean same = zip.getLong(longEnd + 32) == count
                    && zip.getLong(longEnd + 40) == size
                    && zip.getLong(longEnd + 48) == start;
            if (!same) {
                throw refused(CONTAINER_HIDDEN_DATA, "ZIP64");
            }
            after = longEnd;
        }
        if (start < 0 || size < 0 || start + size != after) {
            throw refused(CONTAINER_HIDDEN_DATA, "");
        }
        if (count < 0 || count > MOST_ENTRIES) {
            throw refused(CONTAINER_TOO_MANY_FILES, "");
        }
        return new Read(start, entries((int) start, count, after));
    }

    /**
     * Position of the end record. It is at the end, before the archive's comment, which is text and so contains no
     * second one.
     */
    private int end() {
        for (int at = zip.limit() - END_SIZE; at >= Math.max(0, zip.limit() - END_SIZE - 512); at--) {
            int comment = zip.limit() - END_SIZE - at;
            if (zip.getInt(at) == END && Short.toUnsignedInt(zip.getShort(at + 20)) == comment) {
                if (!COMMENT.matcher(text(at + END_SIZE, comment)).matches()) {
                    throw refused(CONTAINER_COMMENT, "");
                }
                return at;
            }
        }
        throw refused(longComment() ? CONTAINER_COMMENT : CONTAINER_NOT_ZIP, "");
    }

    private boolean longComment() {
        for (int at = zip.limit() - END_SIZE; at >= Math.max(0, zip.limit() - END_SIZE - 0xFFFF); at--) {
            if (zip.getInt(at) == END && Short.toUnsignedInt(zip.getShort(at + 20)) == zip.limit() - END_SIZE - at) {
                return true;
            }
        }
        return false;
    }

    private void requireLongEnd(int at) {
        boolean right = zip.getInt(at) == LONG_END
                && zip.getLong(at + 4) == LONG_END_SIZE - 12
                && zip.getInt(at + 16) == 0
                && zip.getInt(at + 20) == 0
                && zip.getLong(at + 24) == zip.getLong(at + 32)
                && zip.getInt(end - LOCATOR_SIZE + 4) == 0
                && zip.getLong(end - LOCATOR_SIZE + 8) == at
                && zip.getInt(end - LOCATOR_SIZE + 16) == 1;
        if (!right) {
            throw refused(CONTAINER_HIDDEN_DATA, "ZIP64");
        }
    }

    private List<ZipEntryHeader> entries(int start, int count, int after) {
        var entries = new ArrayList<ZipEntryHeader>();
        int at = start;
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != ENTRY) {
                throw refused(CONTAINER_NOT_ZIP, "");
            }
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            int extraLength = Short.toUnsignedInt(zip.getShort(at + 30));
            String name = text(at + 46, nameLength);
            if (zip.getShort(at + 32) != 0) {
                throw refused(CONTAINER_COMMENT, name);
            }
            entries.add(entry(at, name, new ZipExtra(zip, at + 46 + nameLength, extraLength, name)));
            requirePlain(at, entries.get(i));
            at += 46 + nameLength + extraLength;
        }
        if (at != after) {
            throw refused(CONTAINER_HIDDEN_DATA, "");
        }
        return entries;
    }

    private ZipEntryHeader entry(int at, String name, ZipExtra extra) {
        long size = extra.value(zip.getInt(at + 24));
        long packed = extra.value(zip.getInt(at + 20));
        long local = extra.value(zip.getInt(at + 42));
        return new ZipEntryHeader(
                name,
                Short.toUnsignedInt(zip.getShort(at + 10)),
                Short.toUnsignedInt(zip.getShort(at + 8)),
                zip.getInt(at + 12),
                zip.getInt(at + 16),
                packed,
                size,
                local);
    }

    /** Requires a plain file (or folder) made by a known system: no link, no device, nothing on another disk. */
    private void requirePlain(int at, ZipEntryHeader entry) {
        int mode = zip.getInt(at + 38) >>> 16;
        int kind = mode & 0170000;
        int dos = zip.getInt(at + 38) & 0xFFFF;
        boolean plain = entry.folder()
                ? (dos & ~FOLDER_ATTRIBUTES) == 0 && (kind == 0 || kind == 0040000)
                : (dos & ~FILE_ATTRIBUTES) == 0 && (kind == 0 || kind == 0100000);
        require(plain && (mode & 07000) == 0, "external attributes", entry);
        require((zip.getShort(at + 36) & ~1) == 0, "internal attributes", entry); // 1 means "text"
        require(zip.getShort(at + 34) == 0, "disk", entry);
        require(HOSTS.contains(Byte.toUnsignedInt(zip.get(at + 5))), "made on", entry);
        require(Byte.toUnsignedInt(zip.get(at + 4)) <= NEWEST_VERSION, "made by", entry);
        require(Short.toUnsignedInt(zip.getShort(at + 6)) <= NEWEST_VERSION, "version", entry);
    }

    private static void require(boolean right, String field, ZipEntryHeader entry) {
        if (!right) {
            throw refused(CONTAINER_ATTRIBUTES, entry.name() + ": " + field);
        }
    }

    private String text(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Refused refused(RefusalCode code, String found) {
        return new Refused(Finding.readable(code, found));
    }
}
