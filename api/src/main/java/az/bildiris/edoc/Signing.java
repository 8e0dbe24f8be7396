package az.bildiris.edoc;

import eu.europa.esig.dss.asic.xades.ASiCWithXAdESSignatureParameters;
import eu.europa.esig.dss.asic.xades.signature.ASiCWithXAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSSecurityProvider;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs containers as an employer's signing program does: ASiC-E with one XAdES signature over all files. */
public final class Signing {
    private final SigningKey key;

    /** Built once for all documents of a key: DSS caches the check of a certificate's signature in the token. */
    private final List<CertificateToken> chain;

    public Signing(SigningKey key) {
        this.key = key;
        chain = key.chain().stream().map(CertificateToken::new).toList();
    }

    public static DSSDocument xml(String name, byte[] bytes) {
        return new InMemoryDocument(bytes, name, MimeTypeEnum.XML);
    }

    public static DSSDocument pdf(String name, byte[] bytes) {
        return new InMemoryDocument(bytes, name, MimeTypeEnum.PDF);
    }

    public byte[] container(List<DSSDocument> files, Instant at) {
        var service = new ASiCWithXAdESService(new CommonCertificateVerifier());
        ASiCWithXAdESSignatureParameters parameters = parameters(at);
        byte[] data = service.getDataToSign(files, parameters).getBytes();
        var value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, sign(data));
        var container = new ByteArrayOutputStream();
        try {
            service.signDocument(files, parameters, value).writeTo(container);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return container.toByteArray();
    }

    private ASiCWithXAdESSignatureParameters parameters(Instant at) {
        var parameters = new ASiCWithXAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private byte[] sign(byte[] data) {
        try {
            // BouncyCastle's: the JDK's takes several times as long if only the first compiler runs.
            Signature signature = Signature.getInstance("SHA256withECDSA", DSSSecurityProvider.getSecurityProvider());
            signature.initSign(key.key());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
