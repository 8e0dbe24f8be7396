package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTENT_MISSING;
import static az.bildiris.refusal.RefusalCode.PDF_INVALID;
import static az.bildiris.refusal.RefusalCode.PDF_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_MISSING;

import az.bildiris.container.OpenedContainer;
import az.bildiris.container.Signature;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Structure first, then the signature, and only then the files. */
@ApplicationScoped
public class ContainerOpening {
    @Inject
    SignatureCheck signatures;

    public OpenedContainer notification(byte[] container, Instant at) {
        List<String> names = Preflight.names(container);
        require(names, "notification.xml", CONTENT_MISSING);
        require(names, "notification.pdf", PDF_MISSING);
        requireSignature(names);
        Signature signature = signatures.check(container, at);
        byte[] pdf = file(container, "notification.pdf");
        if (!new String(pdf, 0, Math.min(5, pdf.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new Refused(Finding.of(PDF_INVALID));
        }
        return new OpenedContainer(file(container, "notification.xml"), pdf, signature);
    }

    /** Leaves {@code manifest.xml} of a container as a file; it never is in memory whole. */
    public Signature manifest(Path container, Instant at, Path xml) {
        return new ManifestContainer(container).open(xml, unpacked -> signatures.check(unpacked, at));
    }

    static void require(List<String> names, String name, RefusalCode code) {
        if (!names.contains(name)) {
            throw new Refused(Finding.of(code));
        }
    }

    static void requireSignature(List<String> names) {
        if (names.stream().noneMatch(name -> name.startsWith("META-INF/") && name.contains("signatures"))) {
            throw new Refused(Finding.of(SIGNATURE_MISSING));
        }
    }

    private static byte[] file(byte[] container, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    byte[] bytes = zip.readNBytes(Preflight.LARGEST * 2 + 1);
                    if (bytes.length > Preflight.LARGEST * 2) {
                        throw new Refused(Finding.of(RefusalCode.CONTAINER_INFLATES_TOO_MUCH));
                    }
                    return bytes;
                }
            }
        } catch (IOException e) {
            throw new Refused(new Finding(CONTAINER_NOT_ZIP, "", ""));
        }
        throw new Refused(Finding.of(CONTENT_MISSING));
    }
}
