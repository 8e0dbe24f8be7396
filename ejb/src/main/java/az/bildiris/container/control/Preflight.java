package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_BAD_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_DUPLICATE_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_INFLATES_TOO_MUCH;
import static az.bildiris.refusal.RefusalCode.CONTAINER_MIMETYPE;
import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTAINER_PACKING;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_LARGE;
import static az.bildiris.refusal.RefusalCode.CONTAINER_UNEXPECTED_FILE;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks a ZIP before DSS reads it, because DSS accepts duplicate names, path-traversal names and unsigned files in
 * META-INF. It reads the directory first, then compares each entry with it, so that every byte of the file is accounted
 * for.
 */
final class Preflight {
    static final int LARGEST = 10 * 1024 * 1024;
    private static final long MOST_INFLATED = 20L * 1024 * 1024;

    /** Largest manifest: 2 GiB of XML list some twelve million documents. */
    static final long LARGEST_MANIFEST = 1024L * 1024 * 1024;

    static final long MOST_INFLATED_OF_MANIFEST = 2 * LARGEST_MANIFEST;

    private static final String MIMETYPE = "application/vnd.etsi.asic-e+zip";
    private static final Pattern GOOD_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]{0,99}");
    /**
     * Names allowed in META-INF: the folder itself, the manifest, and signatures by EN 319 162-1, 4.4.3.2:
     * "*signatures*.xml".
     */
    private static final Pattern META_INF =
            Pattern.compile("META-INF/(|manifest\\.xml|[A-Za-z0-9._-]{0,40}signatures[A-Za-z0-9._-]{0,40}\\.xml)");

    private Preflight() {}

    /** Names of the files in file order; throws {@link Refused} with the first violation. */
    static List<String> names(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refused(CONTAINER_TOO_LARGE, "");
        }
        return names(ByteBuffer.wrap(bytes), MOST_INFLATED);
    }

    /** The same for a container that is larger than memory; it is mapped, and its size was checked before. */
    static List<String> names(ByteBuffer bytes, long mostInflated) {
        ByteBuffer zip = bytes.order(ByteOrder.LITTLE_ENDIAN);
        try {
            ZipDirectory.Read directory = ZipDirectory.read(zip);
            List<ZipEntryHeader> entries = directory.entries();
            requireNames(entries);
            requireSizes(entries, mostInflated);
            ZipLayout.require(zip, directory);
            requireMimetype(zip, entries);
            return entries.stream()
                    .filter(entry -> !entry.folder())
                    .map(ZipEntryHeader::name)
                    .toList();
        } catch (IndexOutOfBoundsException
                | BufferUnderflowException
                | IllegalArgumentException
                | NegativeArraySizeException e) {
            // An offset that points outside the file: damaged or cut off.
            throw refused(CONTAINER_NOT_ZIP, "");
        }
    }

    private static void requireNames(List<ZipEntryHeader> entries) {
        Set<String> seen = new HashSet<>();
        for (ZipEntryHeader entry : entries) {
            boolean meta = entry.name().startsWith("META-INF/");
            if (meta
                    ? !META_INF.matcher(entry.name()).matches() || (entry.folder() && entry.size() > 0)
                    : !GOOD_NAME.matcher(entry.name()).matches()) {
                throw refused(meta ? CONTAINER_UNEXPECTED_FILE : CONTAINER_BAD_NAME, entry.name());
            }
            if (!seen.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw refused(CONTAINER_DUPLICATE_NAME, entry.name());
            }
        }
    }

    private static void requireSizes(List<ZipEntryHeader> entries, long mostInflated) {
        long inflated = 0;
        for (ZipEntryHeader entry : entries) {
            boolean packing = entry.method() == 0 || entry.method() == 8;
            if (entry.encrypted() || entry.unknownFlag() || !packing) {
                throw refused(CONTAINER_PACKING, entry.name());
            }
            if (entry.size() < 0 || entry.size() > mostInflated) {
                throw refused(CONTAINER_INFLATES_TOO_MUCH, entry.name());
            }
            inflated += entry.size();
        }
        if (inflated > mostInflated) {
            throw refused(CONTAINER_INFLATES_TOO_MUCH, "");
        }
    }

    private static void requireMimetype(ByteBuffer zip, List<ZipEntryHeader> entries) {
        ZipEntryHeader first = entries.stream()
                .filter(entry -> entry.local() == 0)
                .findAny()
                .orElseThrow(() -> refused(CONTAINER_NOT_ZIP, ""));
        int extra = Short.toUnsignedInt(zip.getShort(28));
        byte[] content = new byte[MIMETYPE.length()];
        if (first.size() == content.length) {
            zip.get(30 + first.name().length(), content);
        }
        if (!first.name().equals("mimetype")
                || first.method() != 0
                || extra != 0
                || !new String(content, StandardCharsets.US_ASCII).equals(MIMETYPE)) {
            throw refused(CONTAINER_MIMETYPE, first.name());
        }
    }

    private static Refused refused(RefusalCode code, String name) {
        return new Refused(Finding.readable(code, name));
    }
}
