package az.bildiris.demo;

import az.bildiris.content.NotificationXml;
import az.bildiris.edoc.Signing;
import az.bildiris.edoc.SigningKey;
import az.bildiris.platform.Sha256;
import az.bildiris.printout.boundary.EmployerPdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Signs every document and, at the end, the manifest: a folder with a manifest is complete. */
final class TakeoverFolder {
    private static final int THREADS = 2;
    private static final int REPORT_EVERY = 300;

    private final Path folder;
    private final Map<String, Signing> signers = new HashMap<>();
    private final Consumer<String> progress;
    private final EmployerPdf sheets = new EmployerPdf();
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final AtomicInteger signed = new AtomicInteger();

    TakeoverFolder(Path folder, Map<String, SigningKey> keys, Consumer<String> progress) {
        this.folder = folder;
        keys.forEach((voen, key) -> signers.put(voen, new Signing(key)));
        this.progress = progress;
    }

    void write(Ledger ledger) {
        List<Document> documents = ledger.documents();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<? extends Future<?>> running = documents.stream()
                    .map(document -> threads.submit(() -> write(document, documents.size())))
                    .toList();
            for (Future<?> task : running) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
        byte[] manifest = ManifestWriter.write(ledger, hashes);
        store(
                "manifest.edoc",
                signers.get(DemoData.MINISTRY_VOEN)
                        .container(List.of(Signing.xml("manifest.xml", manifest)), Instant.now()));
    }

    private void write(Document document, int total) {
        byte[] xml = NotificationXml.write(document.content());
        byte[] bytes = document.original() ? container(document, xml) : xml;
        hashes.put(document.file(), Sha256.of(bytes));
        store(document.file(), bytes);
        int count = signed.incrementAndGet();
        if (count % REPORT_EVERY == 0 || count == total) {
            progress.accept("signed " + count + "/" + total);
        }
    }

    private byte[] container(Document document, byte[] xml) {
        byte[] pdf = sheets.print(xml, document.signedAt());
        return signers.get(document.signer().value())
                .container(
                        List.of(Signing.xml("notification.xml", xml), Signing.pdf("notification.pdf", pdf)),
                        document.signedAt());
    }

    private void store(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
