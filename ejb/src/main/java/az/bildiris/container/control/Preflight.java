package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_BAD_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_DUPLICATE_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_HIDDEN_DATA;
import static az.bildiris.refusal.RefusalCode.CONTAINER_INFLATES_TOO_MUCH;
import static az.bildiris.refusal.RefusalCode.CONTAINER_MIMETYPE;
import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_LARGE;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_MANY_FILES;
import static az.bildiris.refusal.RefusalCode.CONTAINER_UNEXPECTED_FILE;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a ZIP before DSS does, which lets duplicate names, slip names and unsigned files of META-INF pass: first its
 * directory, then each entry against it, so that no byte of the file is left that nothing vouches for.
 */
final class Preflight {
    static final int LARGEST = 10 * 1024 * 1024;
    private static final int MOST_ENTRIES = 32;
    private static final long MOST_INFLATED = 20L * 1024 * 1024;

    /** A manifest names millions of documents: 2 GiB of XML are some twelve million of them. */
    static final long LARGEST_MANIFEST = 1024L * 1024 * 1024;

    static final long MOST_INFLATED_OF_MANIFEST = 2 * LARGEST_MANIFEST;
    private static final int EOCD_SIZE = 22;
    private static final int EOCD_SIGNATURE = 0x06054b50;
    private static final int CENTRAL_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    private static final int DATA_DESCRIPTOR_FLAG = 8;
    private static final int ENCRYPTED_FLAG = 1;
    private static final int DOS_ARCHIVE = 0x20;
    private static final int NEWEST = 63;
    private static final int UNIX = 3;
    /** DOS, Unix, Windows, macOS. */
    private static final Set<Integer> HOSTS = Set.of(0, UNIX, 10, 19);
    /** Versions of the format that programs name as theirs, tenfold. */
    private static final Set<Integer> VERSIONS = Set.of(0, 10, 20, 30, 31, 45, 46, 51, NEWEST);

    private static final String MIMETYPE = "application/vnd.etsi.asic-e+zip";
    private static final Pattern GOOD_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]{0,99}");
    private static final Pattern META_INF =
            Pattern.compile("META-INF/(manifest\\.xml|[A-Za-z0-9]*signatures[A-Za-z0-9]*\\.xml)");

    private final ByteBuffer zip;
    private final long mostInflated;

    private Preflight(ByteBuffer bytes, long mostInflated) {
        zip = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.mostInflated = mostInflated;
    }

    /** Names of the entries in file order; throws {@link Refused} with the first thing that is wrong. */
    static List<String> names(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refused(CONTAINER_TOO_LARGE, "");
        }
        return names(ByteBuffer.wrap(bytes), MOST_INFLATED);
    }

    /** The same of a container that is larger than memory: mapped, and of a size that was asked before. */
    static List<String> names(ByteBuffer bytes, long mostInflated) {
        try {
            return new Preflight(bytes, mostInflated).check();
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException e) {
            // An offset that points outside the file: damaged or cut off.
            throw refused(CONTAINER_NOT_ZIP, "");
        }
    }

    private List<String> check() {
        int end = zip.limit() - EOCD_SIZE;
        if (end < 0 || zip.getInt(end) != EOCD_SIGNATURE) {
            throw refused(CONTAINER_NOT_ZIP, "");
        }
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        boolean oneDisk = zip.getInt(end + 4) == 0 && zip.getShort(end + 8) == zip.getShort(end + 10);
        if (!oneDisk || zip.getInt(end + 16) + zip.getInt(end + 12) != end || zip.getShort(end + 20) != 0) {
            throw refused(CONTAINER_HIDDEN_DATA, "");
        }
        if (count > MOST_ENTRIES) {
            throw refused(CONTAINER_TOO_MANY_FILES, "");
        }
        List<Entry> entries = entries(zip.getInt(end + 16), count, end);
        checkNames(entries);
        checkSizes(entries);
        checkLayout(entries, zip.getInt(end + 16));
        checkMimetype(entries);
        return entries.stream().map(Entry::name).toList();
    }

    private record Entry(
            String name, int method, int flags, int version, int time, int crc, long packed, long size, int local) {}

    private List<Entry> entries(int directory, int count, int end) {
        var entries = new ArrayList<Entry>();
        int at = directory;
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != CENTRAL_SIGNATURE) {
                throw refused(CONTAINER_NOT_ZIP, "");
            }
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            entries.add(new Entry(
                    text(at + 46, nameLength),
                    zip.getShort(at + 10),
                    zip.getShort(at + 8),
                    zip.getShort(at + 6),
                    zip.getInt(at + 12),
                    zip.getInt(at + 16),
                    Integer.toUnsignedLong(zip.getInt(at + 20)),
                    Integer.toUnsignedLong(zip.getInt(at + 24)),
                    zip.getInt(at + 42)));
            checkMaker(at);
            at += 46
                    + nameLength
                    + Short.toUnsignedInt(zip.getShort(at + 30))
                    + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        if (at != end) {
            throw refused(CONTAINER_HIDDEN_DATA, "");
        }
        return entries;
    }

    /**
     * What nothing else in the file vouches for: who made the entry (APPNOTE 4.4.2), where it lies, what it is. Without
     * this a bit could change and nobody would notice.
     */
    private void checkMaker(int at) {
        int host = Byte.toUnsignedInt(zip.get(at + 5));
        int version = Byte.toUnsignedInt(zip.get(at + 4));
        int attributes = zip.getInt(at + 38);
        boolean plain = attributes == 0
                || (attributes == DOS_ARCHIVE && version == NEWEST)
                || (host == UNIX && regularFile(attributes));
        int kind = zip.getShort(at + 36); // 1 says "text"; only some programs ever say so
        if (!HOSTS.contains(host)
                || !VERSIONS.contains(version)
                || !plain
                || !(kind == 0 || (kind == 1 && (host == UNIX || version == 0)))
                || zip.getShort(at + 34) != 0) {
            throw refused(CONTAINER_HIDDEN_DATA, "");
        }
    }

    /** A file that its owner may read and write, and perhaps others. */
    private static boolean regularFile(int attributes) {
        int mode = attributes >>> 16;
        return (mode & 0170000) == 0100000 && (mode & 0600) == 0600 && (attributes & 0xFFFF & ~DOS_ARCHIVE) == 0;
    }

    private static void checkNames(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            boolean meta = entry.name.startsWith("META-INF/");
            if (meta
                    ? !META_INF.matcher(entry.name).matches()
                    : !GOOD_NAME.matcher(entry.name).matches()) {
                throw refused(meta ? CONTAINER_UNEXPECTED_FILE : CONTAINER_BAD_NAME, entry.name);
            }
            if (!seen.add(entry.name.toLowerCase(Locale.ROOT))) {
                throw refused(CONTAINER_DUPLICATE_NAME, entry.name);
            }
        }
    }

    private void checkSizes(List<Entry> entries) {
        long inflated = 0;
        for (Entry entry : entries) {
            if ((entry.flags & ENCRYPTED_FLAG) != 0 || (entry.method != 0 && entry.method != 8)) {
                throw refused(CONTAINER_NOT_ZIP, entry.name);
            }
            inflated += entry.size;
        }
        if (inflated > mostInflated) {
            throw refused(CONTAINER_INFLATES_TOO_MUCH, "");
        }
    }

    /** Local entries stand one after the other, from the first byte to the directory, under the names it gives. */
    private void checkLayout(List<Entry> entries, int directory) {
        List<Entry> inOrder = entries.stream()
                .sorted((a, b) -> Integer.compare(a.local, b.local))
                .toList();
        int at = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            Entry entry = inOrder.get(i);
            if (entry.local != at || zip.getInt(at) != LOCAL_SIGNATURE) {
                throw refused(CONTAINER_HIDDEN_DATA, entry.name);
            }
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 26));
            if (!text(at + 30, nameLength).equals(entry.name)) {
                throw refused(CONTAINER_DUPLICATE_NAME, entry.name);
            }
            checkLocal(entry, at);
            int data = at + 30 + nameLength + Short.toUnsignedInt(zip.getShort(at + 28));
            int next = i + 1 < inOrder.size() ? inOrder.get(i + 1).local : directory;
            if (data + entry.packed + descriptor(entry, data + entry.packed) != next) {
                throw refused(CONTAINER_HIDDEN_DATA, entry.name);
            }
            checkData(entry, data);
            at = next;
        }
    }

    /** Length of the data descriptor that stands behind an entry's data, if it has a right one; else 0. */
    private int descriptor(Entry entry, long at) {
        if ((entry.flags & DATA_DESCRIPTOR_FLAG) == 0) {
            return 0;
        }
        int signature = zip.getInt((int) at) == DESCRIPTOR_SIGNATURE ? 4 : 0;
        int from = (int) at + signature;
        boolean right = zip.getInt(from) == entry.crc
                && Integer.toUnsignedLong(zip.getInt(from + 4)) == entry.packed
                && Integer.toUnsignedLong(zip.getInt(from + 8)) == entry.size;
        return right ? signature + 12 : 0;
    }

    /**
     * The data are what the directory says, to the last bit: deflate leaves up to seven unused bits at its end, which are
     * zero where nobody has touched them.
     */
    private void checkData(Entry entry, int at) {
        byte[] packed = new byte[(int) entry.packed];
        zip.get(at, packed);
        boolean right = entry.method == 0
                ? entry.packed == entry.size && crc(packed) == entry.crc
                : inflatesTo(entry, packed) && !unusedBitSet(entry, packed);
        if (!right) {
            throw refused(CONTAINER_NOT_ZIP, entry.name);
        }
    }

    /** The unused bits are the highest: one is set if the data are the same without the highest bit that is. */
    private static boolean unusedBitSet(Entry entry, byte[] packed) {
        int last = packed.length - 1;
        int highest = Integer.highestOneBit(Byte.toUnsignedInt(packed[last]));
        packed[last] ^= (byte) highest;
        return highest != 0 && inflatesTo(entry, packed);
    }

    private static boolean inflatesTo(Entry entry, byte[] packed) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var crc = new CRC32();
            byte[] block = new byte[8192];
            int length = 1;
            while (length > 0 && inflater.getBytesWritten() <= entry.size) {
                length = inflater.inflate(block);
                crc.update(block, 0, length);
            }
            return inflater.finished()
                    && inflater.getBytesRead() == entry.packed
                    && inflater.getBytesWritten() == entry.size
                    && (int) crc.getValue() == entry.crc;
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

    /** The entry says of itself what the directory says; with a data descriptor, sizes and sum may stand there. */
    private void checkLocal(Entry entry, int at) {
        boolean later = (entry.flags & DATA_DESCRIPTOR_FLAG) != 0 && zip.getInt(at + 14) == 0;
        boolean same = zip.getShort(at + 4) == entry.version
                && zip.getShort(at + 6) == entry.flags
                && zip.getShort(at + 8) == entry.method
                && zip.getInt(at + 10) == entry.time
                && zip.getInt(at + 14) == (later ? 0 : entry.crc)
                && Integer.toUnsignedLong(zip.getInt(at + 18)) == (later ? 0 : entry.packed)
                && Integer.toUnsignedLong(zip.getInt(at + 22)) == (later ? 0 : entry.size);
        if (!same) {
            throw refused(CONTAINER_HIDDEN_DATA, entry.name);
        }
    }

    private void checkMimetype(List<Entry> entries) {
        Entry first = entries.stream()
                .filter(entry -> entry.local == 0)
                .findAny()
                .orElseThrow(() -> refused(CONTAINER_NOT_ZIP, ""));
        int extra = Short.toUnsignedInt(zip.getShort(28));
        if (!first.name.equals("mimetype")
                || first.method != 0
                || extra != 0
                || first.size != MIMETYPE.length()
                || !text(30 + first.name.length(), MIMETYPE.length()).equals(MIMETYPE)) {
            throw refused(CONTAINER_MIMETYPE, first.name);
        }
    }

    private String text(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Refused refused(RefusalCode code, String name) {
        // Names come from strangers: only what is readable is repeated.
        return new Refused(new Finding(code, "", name.replaceAll("[^\\p{L}\\p{N}._/ -]", "?")));
    }
}
