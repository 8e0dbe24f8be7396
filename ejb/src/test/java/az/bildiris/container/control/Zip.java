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

    /** Who made an entry, and what kind of file it says it is. */
    private record Maker(int host, int version, int external, int internal) {}

    private record Central(
            String name,
            int method,
            int flags,
            int crc,
            int packed,
            long size,
            int local,
            Maker made,
            String comment) {}

    private static final Maker PLAIN = new Maker(0, 20, 0, 0);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Central> entries = new ArrayList<>();
    private byte[] beforeDirectory = new byte[0];
    private byte[] comment = new byte[0];
    private Maker made = PLAIN;
    private String entryComment = "";
    private boolean longDirectory;

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

    /** The entry's own header has these bytes as its extra field, the directory none. */
    Zip withExtraField(String name, String content, byte[] extra) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return entry(name, name, 0, 0, bytes, bytes.length, crc(bytes), extra);
    }

    /** One extra field: id, length, data. */
    static byte[] extra(int id, int... data) {
        byte[] bytes = new byte[data.length];
        for (int i = 0; i < data.length; i++) {
            bytes[i] = (byte) data[i];
        }
        return extra(id, bytes);
    }

    static byte[] extra(int id, byte[] data) {
        return buffer(4 + data.length)
                .putShort((short) id)
                .putShort((short) data.length)
                .put(data)
                .array();
    }

    /** Info-ZIP's Unicode path (0x7075) for an entry of that name. */
    static byte[] unicodePath(String name, String told) {
        byte[] path = told.getBytes(StandardCharsets.UTF_8);
        return extra(
                0x7075,
                buffer(5 + path.length)
                        .put((byte) 1)
                        .putInt(crc(name.getBytes(StandardCharsets.UTF_8)))
                        .put(path)
                        .array());
    }

    /** One more entry as a program of that host and version makes it, with external and internal attributes. */
    Zip made(int host, int version, int external, int internal) {
        made = new Maker(host, version, external, internal);
        stored("made.txt", "x");
        made = PLAIN;
        return this;
    }

    Zip entryComment(String name, String text) {
        entryComment = text;
        stored(name, "x");
        entryComment = "";
        return this;
    }

    Zip folder(String name) {
        made = new Maker(3, 20, (040755 << 16) | 0x10, 0);
        stored(name, "");
        made = PLAIN;
        return this;
    }

    /** Sizes stand in the ZIP64 field of the entry's own header. */
    Zip longSizes(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        int at = out.size();
        withExtraField(
                name,
                content,
                extra(1, buffer(16).putLong(bytes.length).putLong(bytes.length).array()));
        return patched(at + 18, -1, -1);
    }

    /** Sum and sizes stand behind the data, with or without mark, in four or eight bytes. */
    Zip described(String name, String content, boolean mark, boolean isLong) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        int at = out.size();
        entry(name, name, 0, 8, bytes, bytes.length, crc(bytes), new byte[0]);
        patched(at + 14, 0, 0, 0);
        if (mark) {
            out.writeBytes(buffer(4).putInt(0x08074b50).array());
        }
        out.writeBytes(buffer(4).putInt(crc(bytes)).array());
        int length = bytes.length;
        out.writeBytes(
                isLong
                        ? buffer(16).putLong(length).putLong(length).array()
                        : buffer(8).putInt(length).putInt(length).array());
        return this;
    }

    private Zip patched(int at, int... values) {
        byte[] bytes = out.toByteArray();
        ByteBuffer buffer =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(at);
        for (int value : values) {
            buffer.putInt(value);
        }
        out.reset();
        out.writeBytes(bytes);
        return this;
    }

    /** Number, size and place of the directory stand in a ZIP64 record, too. */
    Zip longDirectory() {
        longDirectory = true;
        return this;
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
                    .put((byte) entry.made.version)
                    .put((byte) entry.made.host)
                    .putShort((short) 20)
                    .putShort((short) entry.flags)
                    .putShort((short) entry.method)
                    .putInt(0)
                    .putInt(entry.crc)
                    .putInt(entry.packed)
                    .putInt((int) entry.size)
                    .putShort((short) name.length)
                    .putShort((short) 0)
                    .putShort((short) entry.comment.length())
                    .putShort((short) 0)
                    .putShort((short) entry.made.internal)
                    .putInt(entry.made.external)
                    .putInt(entry.local)
                    .array());
            all.writeBytes(name);
            all.writeBytes(entry.comment.getBytes(StandardCharsets.US_ASCII));
        }
        int length = all.size() - directory;
        if (longDirectory) {
            all.writeBytes(longEnd(directory, length));
        }
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

    private byte[] longEnd(int directory, int length) {
        return buffer(76)
                .putInt(0x06064b50)
                .putLong(44)
                .putInt(0)
                .putLong(0)
                .putLong(entries.size())
                .putLong(entries.size())
                .putLong(length)
                .putLong(directory)
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(directory + (long) length)
                .putInt(1)
                .array();
    }

    private Zip entry(
            String name, String local, int method, int flags, byte[] packed, long size, int crc, byte[] extra) {
        entries.add(new Central(name, method, flags, crc, packed.length, size, out.size(), made, entryComment));
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
