package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_INFLATES_TOO_MUCH;
import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_LARGE;
import static az.bildiris.refusal.RefusalCode.CONTENT_MISSING;

import az.bildiris.container.Signature;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.asic.common.ASiCContent;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A container with one file of up to gigabytes. DSS would unpack it into memory, so this class unpacks it under the
 * same preflight and gives DSS the parts.
 */
final class ManifestContainer {
    private static final String CONTENT = "manifest.xml";
    private static final int LARGEST_OTHER = 1024 * 1024;

    private final Path container;

    ManifestContainer(Path container) {
        this.container = container;
    }

    Signature open(Path xml, Function<ASiCContent, Signature> check) {
        List<String> names = preflight();
        ContainerOpening.require(names, CONTENT, CONTENT_MISSING);
        try (var zip = new ZipFile(container.toFile())) {
            copy(zip, xml);
            return check.apply(unpacked(zip, names, xml));
        } catch (ZipException e) {
            throw new Refused(Finding.of(CONTAINER_NOT_ZIP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> preflight() {
        try (var file = FileChannel.open(container, StandardOpenOption.READ)) {
            if (file.size() > Preflight.LARGEST_MANIFEST) {
                throw new Refused(Finding.of(CONTAINER_TOO_LARGE));
            }
            return Preflight.names(
                    file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()), Preflight.MOST_INFLATED_OF_MANIFEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(ZipFile zip, Path xml) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(CONTENT));
                OutputStream out = Files.newOutputStream(xml)) {
            byte[] buffer = new byte[64 * 1024];
            long copied = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copied += read;
                if (copied > Preflight.MOST_INFLATED_OF_MANIFEST) {
                    throw new Refused(Finding.of(CONTAINER_INFLATES_TOO_MUCH));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private ASiCContent unpacked(ZipFile zip, List<String> names, Path xml) throws IOException {
        var files = new LinkedHashMap<String, DSSDocument>();
        for (String name : names) {
            files.put(name, name.equals(CONTENT) ? large(xml) : small(zip, name));
        }
        ContainerFiles parts = ContainerFiles.of(files);
        parts.requireCovered();
        return parts.forValidation(new FileDocument(container.toFile()));
    }

    private static DSSDocument large(Path xml) {
        var file = new FileDocument(xml.toFile());
        file.setName(CONTENT);
        file.setMimeType(MimeTypeEnum.XML);
        return file;
    }

    private static DSSDocument small(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            byte[] bytes = in.readNBytes(LARGEST_OTHER + 1);
            if (bytes.length > LARGEST_OTHER) {
                throw new Refused(Finding.of(CONTAINER_INFLATES_TOO_MUCH));
            }
            return new InMemoryDocument(bytes, name);
        }
    }
}
