package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_DUPLICATE_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_EXTRA_FIELD;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The extra field of one header (APPNOTE 4.5). It may only have what programs write by default, in the usual lengths:
 * times, owner, ZIP64 sizes. Any other data there are not covered by a signature.
 */
final class ZipExtra {
    private static final int ZIP64 = 0x0001;
    private static final int NTFS_TIMES = 0x000a;
    private static final int UNIX_TIMES = 0x5455;
    private static final int OLD_UNIX = 0x5855;
    private static final int UNIX_OWNER = 0x7875;
    private static final int UNICODE_PATH = 0x7075;
    private static final int JAVA_ARCHIVE = 0xcafe;

    private final ByteBuffer zip;
    private final String name;
    private final int end;
    private ByteBuffer longSizes = ByteBuffer.allocate(0);

    /** Reads {@code length} bytes at {@code from} of the header of {@code name}; throws {@link Refused}. */
    ZipExtra(ByteBuffer zip, int from, int length, String name) {
        this.zip = zip;
        this.name = name;
        end = from + length;
        int at = from;
        while (at < end) {
            at = field(at);
        }
    }

    private int field(int at) {
        if (at + 4 > end) {
            throw refused("cut off");
        }
        int id = Short.toUnsignedInt(zip.getShort(at));
        int size = Short.toUnsignedInt(zip.getShort(at + 2));
        int data = at + 4;
        boolean known = data + size <= end
                && switch (id) {
                    case ZIP64 -> longSizes(data, size);
                    case NTFS_TIMES -> size == 32 && zip.getInt(data + 4) == 0x0018_0001;
                    case UNIX_TIMES -> size == 1 || size == 5 || size == 9 || size == 13;
                    case OLD_UNIX -> size == 8 || size == 12;
                    case UNIX_OWNER -> owner(data, size);
                    case UNICODE_PATH -> sameName(data, size);
                    case JAVA_ARCHIVE -> size == 0;
                    default -> false;
                };
        if (!known) {
            throw refused("%04x".formatted(id));
        }
        return data + size;
    }

    private boolean longSizes(int data, int size) {
        longSizes = zip.slice(data, size).order(zip.order());
        return size % 8 == 0 && size <= 24;
    }

    /** Checks the version, then user and group with their lengths. */
    private boolean owner(int data, int size) {
        int user = size > 2 ? zip.get(data + 1) : -1;
        return user > 0 && user <= 8 && size > 2 + user && size == 3 + user + zip.get(data + 2 + user);
    }

    /** Checks Info-ZIP's name in UTF-8, which some programs use instead of the header's. */
    private boolean sameName(int data, int size) {
        byte[] told = new byte[Math.max(0, size - 5)];
        zip.get(data + 5, told);
        byte[] right = name.getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(right);
        if (!new String(told, StandardCharsets.UTF_8).equals(name) || zip.getInt(data + 1) != (int) crc.getValue()) {
            throw new Refused(Finding.readable(CONTAINER_DUPLICATE_NAME, name));
        }
        return true;
    }

    /** The value itself, or the next ZIP64 value if it refers to that; in the order of APPNOTE 4.5.3. */
    long value(int stated) {
        if (stated != -1) {
            return Integer.toUnsignedLong(stated);
        }
        if (longSizes.remaining() < 8) {
            throw refused("0001");
        }
        return longSizes.getLong();
    }

    private Refused refused(String which) {
        return new Refused(Finding.readable(CONTAINER_EXTRA_FIELD, name + ": " + which));
    }
}
