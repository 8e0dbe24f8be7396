package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_MANIFEST;
import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_FORM;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.asic.common.ASiCContent;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a container that has passed {@link Preflight}: content files, signatures, and the manifest. */
record ContainerFiles(Map<String, DSSDocument> content, List<DSSDocument> signatures, Optional<DSSDocument> manifest) {
    private static final String META_INF = "META-INF/";
    private static final String MIMETYPE = "mimetype";

    ContainerFiles {
        signatures.forEach(file -> SignatureXml.requireBounded(file, SIGNATURE_FORM, SignatureXml.BOUNDS));
        manifest.ifPresent(file -> SignatureXml.requireBounded(file, CONTAINER_MANIFEST, ContainerManifest.BOUNDS));
    }

    static ContainerFiles unzipped(byte[] container) {
        var files = new LinkedHashMap<String, DSSDocument>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), new InMemoryDocument(zip.readAllBytes(), entry.getName()));
                }
            }
        } catch (IOException e) {
            throw new Refused(Finding.of(CONTAINER_NOT_ZIP));
        }
        return of(files);
    }

    /**
     * Files by name, without entries of folders; throws {@link Refused} for XML that exceeds the bounds for parsing.
     */
    static ContainerFiles of(Map<String, DSSDocument> files) {
        var content = new LinkedHashMap<String, DSSDocument>();
        var signatures = new ArrayList<DSSDocument>();
        files.forEach((name, file) -> {
            if (!name.startsWith(META_INF)) {
                content.put(name, file);
            } else if (name.contains("signatures")) {
                signatures.add(file);
            }
        });
        return new ContainerFiles(content, signatures, Optional.ofNullable(files.get(META_INF + "manifest.xml")));
    }

    /**
     * Throws {@link Refused} unless one signature covers each file unchanged, and the manifest lists exactly these
     * files.
     */
    void requireCovered() {
        SignatureCoverage.require(signatures, content);
        ContainerManifest.require(manifest, content.keySet());
    }

    /** The content for DSS, so that it unpacks nothing a second time or in another way. */
    ASiCContent forValidation(DSSDocument container) {
        var asic = new ASiCContent();
        asic.setAsicContainer(container);
        asic.setContainerType(ASiCContainerType.ASiC_E);
        asic.setMimeTypeDocument(content.get(MIMETYPE));
        asic.setSignedDocuments(content.entrySet().stream()
                .filter(file -> !file.getKey().equals(MIMETYPE))
                .map(Map.Entry::getValue)
                .toList());
        asic.setSignatureDocuments(signatures);
        asic.setManifestDocuments(manifest.stream().toList());
        return asic;
    }

    /** The bytes of a file that is in memory. */
    byte[] bytes(String name) {
        return ((InMemoryDocument) content.get(name)).getBytes();
    }
}
