package az.bildiris.demo;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationXml;
import az.bildiris.content.Voen;
import az.bildiris.edoc.Signing;
import az.bildiris.edoc.SigningKey;
import az.bildiris.register.DecisionKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * A delivery with further documents of the older system, for tests and measurements. Contracts of the demo are repeated
 * with other numbers and signed anew, in a folder with its own manifest. Their workers do not sign in to the demo.
 */
public final class Delivery {
    private static final Set<String> LOGINS = Set.of("4QK7B2M", "7TR2X9A", "5ZN8C4D", Workers.UNKNOWN_FIN);

    private static final int SINGLE = 3;

    private final Path folder;
    private final List<Document> documents;

    private Delivery(Path folder, List<Document> documents) {
        this.folder = folder;
        this.documents = documents;
    }

    /** Makes whole contracts with at least so many documents; numbers are the prefix and a count. */
    public static Delivery make(Path demo, Path folder, String prefix, int atLeast) {
        var ledger = new Ledger();
        for (Document document : renumbered(prefix, atLeast)) {
            ledger.add(document);
        }
        ledger.decide(
                ledger.documents().get(0).number(),
                DecisionKind.INVALIDITY,
                Ledger.LAST_DAY.minusDays(20),
                "Bakı Apellyasiya Məhkəməsi",
                "Məhkəmə qətnaməsi");
        ledger.decide(
                new NotificationNumber(prefix + "UNKNOWN"),
                DecisionKind.LAPSE,
                Ledger.LAST_DAY.minusDays(20),
                "Dövlət Əmək Müfəttişliyi Xidməti",
                "Müfəttişin qərarı");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new TakeoverFolder(folder, keys(demo), step -> {}).write(ledger);
        return new Delivery(folder, ledger.documents());
    }

    private static List<Document> renumbered(String prefix, int atLeast) {
        Map<NotificationNumber, List<Document>> contracts = new LinkedHashMap<>();
        for (Document document : Population.create().ledger().documents()) {
            if (document.original()
                    && !LOGINS.contains(document.content().worker().fin().value())) {
                contracts
                        .computeIfAbsent(document.base().orElse(document.number()), base -> new ArrayList<>())
                        .add(document);
            }
        }
        // First some contracts with a single document, then any others.
        List<List<Document>> picked = new ArrayList<>(contracts.values().stream()
                .filter(contract ->
                        contract.size() == 1 && contract.get(0).base().isEmpty())
                .limit(SINGLE)
                .toList());
        contracts.values().stream()
                .filter(contract -> contract.get(0).base().isEmpty() && !picked.contains(contract))
                .toList()
                .forEach(picked::add);
        var taken = new ArrayList<Document>();
        for (int copy = 0; taken.size() < atLeast; copy++) {
            for (List<Document> contract : picked) {
                if (taken.size() < atLeast) {
                    taken.addAll(renumbered(contract, prefix, taken.size()));
                }
            }
        }
        return taken;
    }

    private static List<Document> renumbered(List<Document> contract, String prefix, int first) {
        var base = new NotificationNumber(prefix + (first + 1));
        var taken = new ArrayList<Document>();
        for (Document document : contract) {
            taken.add(new Document(
                    new NotificationNumber(prefix + (first + taken.size() + 1)),
                    document.base().map(earlier -> base),
                    based(document.content(), base),
                    document.signedAt(),
                    document.registeredAt(),
                    document.signer(),
                    document.origin(),
                    true));
        }
        return taken;
    }

    private static NotificationContent based(NotificationContent content, NotificationNumber base) {
        if (content.baseNumber().isEmpty()) {
            return content;
        }
        Map<String, String> fields = new LinkedHashMap<>(NotificationXml.fields(NotificationXml.write(content)));
        fields.put("baseNumber", base.value());
        return NotificationXml.content(fields);
    }

    private static Map<String, SigningKey> keys(Path demo) {
        var keys = new HashMap<String, SigningKey>();
        try (Stream<Path> files = Files.list(demo.resolve("keys"))) {
            files.filter(file -> file.getFileName().toString().matches("[0-9]{10}\\.p12"))
                    .forEach(file -> keys.put(file.getFileName().toString().substring(0, 10), KeyFile.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    /** Numbers of the documents in the order of the manifest. */
    public List<String> numbers() {
        return documents.stream().map(document -> document.number().value()).toList();
    }

    /** Numbers of conclusions without further documents: a refusal of one affects no other document. */
    public List<String> single() {
        return documents.stream()
                .filter(document -> document.base().isEmpty())
                .map(Document::number)
                .filter(number ->
                        documents.stream().noneMatch(other -> other.base().equals(Optional.of(number))))
                .map(NotificationNumber::value)
                .toList();
    }

    /** Changes one byte of a document's container. */
    public void damage(String number) throws IOException {
        byte[] bytes = Files.readAllBytes(file(number));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(number), bytes);
    }

    public void lose(String number) throws IOException {
        Files.delete(file(number));
    }

    /** Signs the same manifest with another organisation's key. */
    public void signManifestBy(Path demo, Voen voen) throws IOException {
        Path manifest = folder.resolve("manifest.edoc");
        byte[] xml = Rehearsal.file(Files.readAllBytes(manifest), "manifest.xml");
        Files.write(
                manifest,
                new Signing(keys(demo).get(voen.value()))
                        .container(List.of(Signing.xml("manifest.xml", xml)), Instant.now()));
    }

    public Path file(String number) {
        return folder.resolve(number + ".edoc");
    }

    public Path folder() {
        return folder;
    }

    /** Packs the whole folder as an archive; it is written elsewhere first, so that no half archive is seen. */
    public void zip(Path archive) throws IOException {
        Path part = Path.of(archive + ".part");
        try (var zip = new ZipOutputStream(Files.newOutputStream(part));
                Stream<Path> files = Files.list(folder)) {
            zip.setLevel(0);
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    public void tarGz(Path archive) throws IOException {
        Path part = Path.of(archive + ".part");
        try (OutputStream out = Files.newOutputStream(part);
                var tar = new TarArchiveOutputStream(new GZIPOutputStream(out));
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                tar.putArchiveEntry(new TarArchiveEntry(
                        file.toFile(), "./" + file.getFileName().toString()));
                Files.copy(file, tar);
                tar.closeArchiveEntry();
            }
        }
        Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
    }
}
