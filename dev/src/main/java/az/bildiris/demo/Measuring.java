package az.bildiris.demo;

import az.bildiris.container.control.ContainerOpening;
import az.bildiris.edoc.Signing;
import az.bildiris.platform.Setting;
import az.bildiris.takeover.Manifest;
import az.bildiris.takeover.control.ManifestRows;
import az.bildiris.takeover.control.ManifestXml;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.FileDocument;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Measurements of docs/measure-takeover.sh: makes a delivery of so many documents, or measures the memory for a
 * manifest of so many rows.
 */
public final class Measuring {
    private Measuring() {}

    public static void main(String... arguments) throws IOException {
        Path demo = Path.of(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        switch (arguments[0]) {
            case "delivery" -> deliver(demo, count);
            case "write" -> write(demo, count, Path.of(arguments[3]));
            case "read" -> read(demo, count, Path.of(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void deliver(Path demo, int count) throws IOException {
        String name = "measured-" + count;
        Delivery delivery = Delivery.make(
                demo,
                demo.resolve(name),
                "M" + Long.toString(Instant.now().getEpochSecond(), 36).toUpperCase(Locale.ROOT) + "-",
                count);
        Path archive = demo.resolve("takeover").resolve(name + ".zip");
        Files.deleteIfExists(archive);
        delivery.zip(archive);
        System.out.println(delivery.numbers().size() + " documents in " + archive);
    }

    /** Writes a manifest with random hashes, which do not compress, as real ones. */
    private static void write(Path demo, int count, Path folder) throws IOException {
        Path xml = folder.resolve("written.xml");
        var random = new Random(1);
        byte[] hash = new byte[32];
        try (Writer out = Files.newBufferedWriter(xml)) {
            out.write("<takeover xmlns=\"urn:az:bildiris:takeover:1.0\" version=\"1.0\">\n");
            for (int i = 0; i < count; i++) {
                random.nextBytes(hash);
                String number = String.format(Locale.ROOT, "1%012d", i);
                out.write("<document file=\"" + number + ".edoc\" sha256=\""
                        + HexFormat.of().formatHex(hash) + "\" number=\"" + number
                        + "\" registeredAt=\"2019-03-01T10:00:00+04:00\"/>\n");
            }
            out.write("</takeover>\n");
        }
        var content = new FileDocument(xml.toFile());
        content.setName("manifest.xml");
        content.setMimeType(MimeTypeEnum.XML);
        byte[] container = new Signing(KeyFile.read(demo.resolve("keys").resolve(DemoData.MINISTRY_VOEN + ".p12")))
                .container(List.of(content), Instant.now());
        Files.write(folder.resolve("manifest.edoc"), container);
        System.out.printf(
                Locale.ROOT,
                "%d rows: manifest.xml %d MB, manifest.edoc %d MB%n",
                count,
                Files.size(xml) >> 20,
                container.length >> 20);
        Files.delete(xml);
    }

    private static void read(Path demo, int count, Path folder) throws IOException {
        ContainerOpening opening = OpeningOutsideServer.with(Map.of(
                Setting.TRUST_ANCHORS,
                demo.resolve("trust").toString(),
                Setting.CRL_DIR,
                demo.resolve("crl").toString()));
        Path xml = folder.resolve("manifest.xml");
        long begun = System.nanoTime();
        opening.manifest(folder.resolve("manifest.edoc"), Instant.now(), xml);
        say("signature judged and unpacked", begun);
        begun = System.nanoTime();
        Manifest.Size size = ManifestXml.check(xml);
        say("held against the schema: " + size, begun);
        begun = System.nanoTime();
        try (var rows = new ManifestRows(xml)) {
            Optional<Manifest.Document> row = rows.document();
            while (row.isPresent()) {
                row = rows.document();
            }
            say("read by one lane: " + rows.row(), begun);
        }
        if (size.documents() != count) {
            throw new IllegalStateException("rows are missing");
        }
        Files.delete(xml);
    }

    /** Prints the peak of the heap, which includes garbage and cannot exceed -Xmx. */
    private static void say(String what, long begun) {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, peak of the heap so far %d MB of %d MB%n",
                what,
                (System.nanoTime() - begun) / 1e9,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
