package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Lists of revoked certificates that are about others, or that the signer brings along. */
class OwnRevocationsTest {
    private static final byte[] XML = Document.conclusion().xml();
    private static final DistributionPointName POINT = new DistributionPointName(
            new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, "http://other.example/part.crl")));

    private final Authority authority = new Authority("Sınaq mərkəzi");
    private final Signer employer = authority.organisation("Sınaq", Document.VOEN);

    @TempDir
    Path folder;

    private TrustedFolder trusted;

    @BeforeEach
    void trust() {
        trusted = TrustedFolder.of(authority, folder);
    }

    @ParameterizedTest
    @CsvSource({"true, false, false", "false, true, false", "false, false, true", "false, false, false"})
    void newerListOfAnotherScopeDoesNotTakeARevocationBack(boolean centres, boolean attributes, boolean indirect)
            throws IOException {
        authority.publishRevocations(folder.resolve("crl"), "authority", employer);
        leave("scoped", authority.revocationList(Instant.now(), scope(centres, attributes, indirect)));

        assertThat(trusted.verdict(employer.edoc(XML))).startsWith("SIGNATURE_NOT_TRUSTED");
    }

    @ParameterizedTest
    @CsvSource({"true, false, false", "false, true, false", "false, false, true"})
    void listOfAnotherScopeAloneSaysNothing(boolean centres, boolean attributes, boolean indirect) throws IOException {
        leave("authority", authority.revocationList(Instant.now(), scope(centres, attributes, indirect)));

        assertThat(trusted.verdict(employer.edoc(XML))).startsWith("SIGNATURE_NOT_TRUSTED");
    }

    @Test
    void listFromTheFutureSaysNothing() throws IOException {
        leave("authority", authority.revocationList(Instant.now().plus(Duration.ofDays(1)), null));

        assertThat(trusted.verdict(employer.edoc(XML))).startsWith("SIGNATURE_NOT_TRUSTED");
    }

    /** What is not signed may be put in by anybody. */
    @Test
    void whatTheSignatureBringsAlongDoesNotCount() throws IOException {
        byte[] edoc = withList(authority.revocationList(Instant.now(), null));
        assertThat(trusted.verdict(edoc)).isEqualTo("-");

        authority.publishRevocations(folder.resolve("crl"), "authority", employer);
        assertThat(trusted.verdict(edoc)).startsWith("SIGNATURE_NOT_TRUSTED");
        Files.delete(folder.resolve("crl/authority.crl"));
        assertThat(trusted.verdict(edoc)).startsWith("SIGNATURE_NOT_TRUSTED");
    }

    private byte[] withList(byte[] list) {
        Forgery forgery = Forgery.of(employer, employer.edoc(XML));
        return forgery.change(document -> {
                    Element qualifying = forgery.first("QualifyingProperties");
                    String xades = qualifying.getNamespaceURI();
                    Element at = qualifying;
                    for (String name : new String[] {
                        "UnsignedProperties",
                        "UnsignedSignatureProperties",
                        "RevocationValues",
                        "CRLValues",
                        "EncapsulatedCRLValue"
                    }) {
                        Element next = document.createElementNS(xades, qualifying.getPrefix() + ":" + name);
                        at.appendChild(next);
                        at = next;
                    }
                    at.setTextContent(Base64.getEncoder().encodeToString(list));
                })
                .signed();
    }

    private void leave(String name, byte[] list) throws IOException {
        Files.write(folder.resolve("crl").resolve(name + ".crl"), list);
    }

    private static IssuingDistributionPoint scope(boolean centres, boolean attributes, boolean indirect) {
        return new IssuingDistributionPoint(POINT, false, centres, null, indirect, attributes);
    }
}
