package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_DUPLICATE_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_HEADERS;
import static az.bildiris.refusal.RefusalCode.CONTAINER_HIDDEN_DATA;
import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Checks that the entries follow each other from the first byte to the directory and match it. */
final class ZipLayout {
    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;

    private final ByteBuffer zip;

    private ZipLayout(ByteBuffer zip) {
        this.zip = zip;
    }

    /** Throws {@link Refused} with the first entry that is misplaced or differs. */
    static void require(ByteBuffer zip, ZipDirectory.Read directory) {
        var layout = new ZipLayout(zip);
        List<ZipEntryHeader> inOrder = directory.entries().stream()
                .sorted(Comparator.comparingLong(ZipEntryHeader::local))
                .toList();
        long at = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            long next = i + 1 < inOrder.size() ? inOrder.get(i + 1).local() : directory.start();
            layout.require(inOrder.get(i), at, next);
            at = next;
        }
    }

    private void require(ZipEntryHeader entry, long where, long next) {
        if (entry.local() != where || zip.getInt((int) where) != LOCAL) {
            throw refused(CONTAINER_HIDDEN_DATA, entry.name());
        }
        int at = (int) where;
        int nameLength = Short.toUnsignedInt(zip.getShort(at + 26));
        int extraLength = Short.toUnsignedInt(zip.getShort(at + 28));
        byte[] name = new byte[nameLength];
        zip.get(at + 30, name);
        if (!new String(name, StandardCharsets.UTF_8).equals(entry.name())) {
            throw refused(CONTAINER_DUPLICATE_NAME, entry.name());
        }
        requireSame(entry, at, new ZipExtra(zip, at + 30 + nameLength, extraLength, entry.name()));
        long data = at + 30L + nameLength + extraLength;
        if (entry.packed() < 0 || data + entry.packed() > next) {
            throw refused(CONTAINER_NOT_ZIP, entry.name());
        }
        if (data + entry.packed() + descriptor(entry, data + entry.packed(), next) != next) {
            throw refused(CONTAINER_HIDDEN_DATA, entry.name());
        }
        requireData(entry, (int) data);
    }

    /** Requires that an entry's own header matches the directory; it may leave the data descriptor's values to that. */
    private void requireSame(ZipEntryHeader entry, int at, ZipExtra extra) {
        long size = extra.value(zip.getInt(at + 22));
        long packed = extra.value(zip.getInt(at + 18));
        int crc = zip.getInt(at + 14);
        boolean later = entry.hasDescriptor();
        header(entry.sameFlags(Short.toUnsignedInt(zip.getShort(at + 6))), "flags", entry);
        header(Short.toUnsignedInt(zip.getShort(at + 4)) <= 63, "version", entry);
        header(Short.toUnsignedInt(zip.getShort(at + 8)) == entry.method(), "method", entry);
        header(zip.getInt(at + 10) == entry.time(), "time", entry);
        header(crc == entry.crc() || (later && crc == 0), "CRC", entry);
        header(packed == entry.packed() || (later && packed == 0), "packed size", entry);
        header(size == entry.size() || (later && size == 0), "size", entry);
    }

    private static void header(boolean same, String field, ZipEntryHeader entry) {
        if (!same) {
            throw refused(CONTAINER_HEADERS, entry.name() + ": " + field);
        }
    }

    /** Length of a valid data descriptor behind an entry's data, with or without signature, short or long. */
    private long descriptor(ZipEntryHeader entry, long at, long next) {
        long length = next - at;
        if (!entry.hasDescriptor() || (length != 12 && length != 16 && length != 20 && length != 24)) {
            return 0;
        }
        boolean marked = length == 16 || length == 24;
        boolean isLong = length >= 20;
        int from = (int) at + (marked ? 4 : 0);
        long packed = isLong ? zip.getLong(from + 4) : Integer.toUnsignedLong(zip.getInt(from + 4));
        long size = isLong ? zip.getLong(from + 12) : Integer.toUnsignedLong(zip.getInt(from + 8));
        boolean right = (!marked || zip.getInt((int) at) == DESCRIPTOR)
                && zip.getInt(from) == entry.crc()
                && packed == entry.packed()
                && size == entry.size();
        return right ? length : 0;
    }

    /**
     * Requires that the data match the directory to the last bit. Deflate leaves up to seven unused bits at its end,
     * which every program writes as zero.
     */
    private void requireData(ZipEntryHeader entry, int at) {
        byte[] packed = new byte[(int) entry.packed()];
        zip.get(at, packed);
        boolean right = entry.method() == 0
                ? entry.packed() == entry.size() && crc(packed) == entry.crc()
                : inflatesTo(entry, packed) && !unusedBitSet(entry, packed);
        if (!right) {
            throw refused(CONTAINER_NOT_ZIP, entry.name());
        }
    }

    /**
     * Whether an unused bit is set. The unused bits are the highest, so one is set if the data are the same without the
     * highest set bit.
     */
    private static boolean unusedBitSet(ZipEntryHeader entry, byte[] packed) {
        int last = packed.length - 1;
        int highest = Integer.highestOneBit(Byte.toUnsignedInt(packed[last]));
        packed[last] ^= (byte) highest;
        return highest != 0 && inflatesTo(entry, packed);
    }

    private static boolean inflatesTo(ZipEntryHeader entry, byte[] packed) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var crc = new CRC32();
            byte[] block = new byte[8192];
            int length = 1;
            while (length > 0 && inflater.getBytesWritten() <= entry.size()) {
                length = inflater.inflate(block);
                crc.update(block, 0, length);
            }
            return inflater.finished()
                    && inflater.getBytesRead() == entry.packed()
                    && inflater.getBytesWritten() == entry.size()
                    && (int) crc.getValue() == entry.crc();
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static Refused refused(RefusalCode code, String found) {
        return new Refused(Finding.readable(code, found));
    }
}
