package az.bildiris.given;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.asic.xades.ASiCWithXAdESSignatureParameters;
import eu.europa.esig.dss.asic.xades.signature.ASiCWithXAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Somebody with a key and a certificate, who puts files into an ASiC-E container and signs them. */
public record Signer(PrivateKey key, X509Certificate certificate, X509Certificate issuer) {
    /** One empty page. */
    public static final byte[] PDF = pdf();

    private static byte[] pdf() {
        String objects =
                """
                %PDF-1.7
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>
                endobj
                """;
        var text = new StringBuilder(objects).append("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 1; i <= 3; i++) {
            text.append("%010d 00000 n \n".formatted(objects.indexOf(i + " 0 obj")));
        }
        return text.append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n")
                .append(objects.length())
                .append("\n%%EOF\n")
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The container of a notification. */
    public byte[] edoc(byte[] xml) {
        return container(Map.of("notification.xml", xml, "notification.pdf", PDF));
    }

    /** A container of these files. */
    public byte[] container(Map<String, byte[]> files) {
        List<DSSDocument> documents = new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> (DSSDocument) new InMemoryDocument(file.getValue(), file.getKey()))
                        .toList();
        return sign(documents, signing -> {});
    }

    /** The container of a notification, signed with other parameters. */
    public byte[] edoc(byte[] xml, Consumer<ASiCWithXAdESSignatureParameters> change) {
        return sign(
                List.of(new InMemoryDocument(PDF, "notification.pdf"), new InMemoryDocument(xml, "notification.xml")),
                change);
    }

    /** The same with a time stamp over the signature, and one over the files before it. */
    public byte[] stamped(
            byte[] xml,
            Optional<TimeStamps> files,
            TimeStamps signature,
            Consumer<ASiCWithXAdESSignatureParameters> change) {
        return sign(
                List.of(new InMemoryDocument(PDF, "notification.pdf"), new InMemoryDocument(xml, "notification.xml")),
                change,
                files,
                Optional.of(signature));
    }

    /** The same container with one more signature. */
    public byte[] alsoSign(byte[] container) {
        return sign(List.of(new InMemoryDocument(container, "container.asice")), signing -> {});
    }

    private byte[] sign(List<DSSDocument> documents, Consumer<ASiCWithXAdESSignatureParameters> change) {
        return sign(documents, change, Optional.empty(), Optional.empty());
    }

    private byte[] sign(
            List<DSSDocument> documents,
            Consumer<ASiCWithXAdESSignatureParameters> change,
            Optional<TimeStamps> before,
            Optional<TimeStamps> after) {
        var parameters = new ASiCWithXAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(certificate));
        parameters.setCertificateChain(new CertificateToken(certificate), new CertificateToken(issuer));
        parameters
                .bLevel()
                .setSigningDate(Date.from(Instant.now().minusSeconds(30).truncatedTo(ChronoUnit.SECONDS)));
        change.accept(parameters);
        var anyTime = new CommonCertificateVerifier();
        anyTime.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        var service = new ASiCWithXAdESService(anyTime);
        before.ifPresent(stamps -> {
            service.setTspSource(stamps);
            parameters.setContentTimestamps(List.of(service.getContentTimestamp(documents, parameters)));
        });
        after.ifPresent(stamps -> {
            service.setTspSource(stamps);
            parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_T);
        });
        byte[] toSign = service.getDataToSign(documents, parameters).getBytes();
        return DSSUtils.toByteArray(service.signDocument(documents, parameters, value(toSign)));
    }

    private SignatureValue value(byte[] toSign) {
        try {
            boolean rsa = key.getAlgorithm().equals("RSA");
            Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(key);
            signature.update(toSign);
            return new SignatureValue(
                    rsa ? SignatureAlgorithm.RSA_SHA256 : SignatureAlgorithm.ECDSA_SHA256, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
