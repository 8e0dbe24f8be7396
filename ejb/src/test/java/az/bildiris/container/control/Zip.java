package az.bildiris.container.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes ZIP files sign by sign, also such as no honest program writes. */
final class Zip {
    static final String MIMETYPE = "application/vnd.etsi.asic-e+zip";

    private record Central(String name, int method, int flags, int crc, int packed, long size, int local) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Central> entries = new ArrayList<>();
    private byte[] beforeDirectory = new byte[0];
    private byte[] comment = new byte[0];

    /** A container whose structure is right; its signature is none. */
    static Zip container() {
        return new Zip()
                .stored("mimetype", MIMETYPE)
                .deflated("notification.xml", "<x/>")
                .deflated("notification.pdf", "%PDF-1.7")
                .deflated("META-INF/manifest.xml", "<m/>")
                .deflated("META-INF/signatures001.xml", "<s/>");
    }

    Zip stored(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return entry(name, name, 0, 0, bytes, bytes.length, crc(bytes), new byte[0]);
    }

    Zip deflated(String name, String content) {
        return deflated(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zip deflated(String name, byte[] bytes) {
        return entry(name, name, 8, 0, pack(bytes), bytes.length, crc(bytes), new byte[0]);
    }

    /** The directory says {@code name}, the entry itself {@code local}. */
    Zip underTwoNames(String name, String local) {
        byte[] bytes = {1};
        return entry(name, local, 0, 0, bytes, 1, crc(bytes), new byte[0]);
    }

    /** Encrypted by its flag, or packed by a method that nobody supports. */
    Zip odd(String name, int method, int flags) {
        byte[] bytes = {1};
        return entry(name, name, method, flags, bytes, 1, crc(bytes), new byte[0]);
    }

    /** An entry that claims another size than it has. */
    Zip claiming(String name, long size) {
        byte[] bytes = {1};
        return entry(name, name, 8, 0, pack(bytes), size, crc(bytes), new byte[0]);
    }

    Zip withExtraField(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return entry(name, name, 0, 0, bytes, bytes.length, crc(bytes), new byte[] {1, 2, 0, 0});
    }

    /** Bytes between two entries, or before the first. */
    Zip hidden(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Zip hiddenBeforeDirectory(String text) {
        beforeDirectory = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Zip comment(String text) {
        comment = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    byte[] bytes() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(out.toByteArray());
        all.writeBytes(beforeDirectory);
        int directory = all.size();
        for (Central entry : entries) {
            byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
            all.writeBytes(buffer(46)
                    .putInt(0x02014b50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) entry.flags)
                    .putShort((short) entry.method)
                    .putInt(0)
                    .putInt(entry.crc)
                    .putInt(entry.packed)
                    .putInt((int) entry.size)
                    .putShort((short) name.length)
                    .putInt(0)
                    .putInt(0)
                    .putInt(0)
                    .putInt(entry.local)
                    .array());
            all.writeBytes(name);
        }
        int length = all.size() - directory;
        all.writeBytes(buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(length)
                .putInt(directory)
                .putShort((short) comment.length)
                .array());
        all.writeBytes(comment);
        return all.toByteArray();
    }

    private Zip entry(
            String name, String local, int method, int flags, byte[] packed, long size, int crc, byte[] extra) {
        entries.add(new Central(name, method, flags, crc, packed.length, size, out.size()));
        byte[] localName = local.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(buffer(30)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0)
                .putInt(crc)
                .putInt(packed.length)
                .putInt((int) size)
                .putShort((short) localName.length)
                .putShort((short) extra.length)
                .array());
        out.writeBytes(localName);
        out.writeBytes(extra);
        out.writeBytes(packed);
        return this;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static byte[] pack(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** A container's entries as they are, ready for more. */
    static Zip copy(byte[] container) {
        var zip = new Zip();
        files(container).forEach((name, bytes) -> {
            if (name.equals("mimetype")) {
                zip.stored(name, MIMETYPE);
            } else {
                zip.deflated(name, bytes);
            }
        });
        return zip;
    }

    static byte[] file(byte[] container, String name) {
        return files(container).get(name);
    }

    static byte[] replace(byte[] container, String name, byte[] content) {
        Map<String, byte[]> files = files(container);
        files.put(name, content);
        return zip(files);
    }

    /** The same file, but both the directory and the entry claim that size for the unpacked data. */
    static byte[] understate(byte[] container, String name, int size) {
        var zip = ByteBuffer.wrap(container.clone()).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < container.length - 46; at++) {
            int header = zip.getInt(at) == 0x04034b50 ? 30 : zip.getInt(at) == 0x02014b50 ? 46 : 0;
            if (header > 0
                    && Arrays.equals(
                            wanted,
                            Arrays.copyOfRange(
                                    container, at + header, Math.min(container.length, at + header + wanted.length)))) {
                zip.putInt(at + (header == 30 ? 22 : 24), size);
            }
        }
        return zip.array();
    }

    static Map<String, byte[]> files(byte[] container) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                if (file.getKey().equals("mimetype")) {
                    var crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
