package az.bildiris.demo;

import az.bildiris.content.Fin;
import az.bildiris.content.Voen;
import az.bildiris.edoc.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * The certification authorities of the demo. Their keys stay in the folder, because each start issues new revocation
 * lists, which must be recent.
 */
final class DemoAuthority {
    private static final ASN1ObjectIdentifier ORGANISATION_ID = new ASN1ObjectIdentifier("2.5.4.97");

    private final Map<Center, SigningKey> centers = new EnumMap<>(Center.class);
    private final Path folder;

    private DemoAuthority(Path folder) {
        this.folder = folder;
    }

    /** Makes new authorities with new keys; their certificates are the trust anchors. */
    static DemoAuthority create(Path demo) {
        var authority = new DemoAuthority(demo);
        SigningKey root = Certificates.root(name(Center.ROOT));
        for (Center center : Center.values()) {
            SigningKey key = center == Center.ROOT ? root : Certificates.issued(name(center), root, Purpose.AUTHORITY);
            authority.centers.put(center, key);
            KeyFile.write(key, authority.keyFile(center));
            authority.publish(center, key);
        }
        return authority;
    }

    static DemoAuthority open(Path demo) {
        var authority = new DemoAuthority(demo);
        for (Center center : Center.values()) {
            authority.centers.put(center, KeyFile.read(authority.keyFile(center)));
        }
        return authority;
    }

    /** Issues a revocation list for each authority; it has the revoked certificates that the authority has issued. */
    void renewRevocationLists(List<X509Certificate> revoked) {
        Instant now = Instant.now();
        centers.forEach((center, key) -> {
            Path file = folder.resolve("crl").resolve(center.file() + ".crl");
            try {
                Path fresh = Files.write(
                        folder.resolve("ca").resolve(center.file() + ".crl"),
                        Certificates.crl(key, now, issuedBy(key, revoked)).getEncoded());
                // Written at once: a running application may read the folder at any time.
                Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<X509Certificate> issuedBy(SigningKey authority, List<X509Certificate> certificates) {
        var issuer = authority.certificate().getSubjectX500Principal();
        return certificates.stream()
                .filter(certificate -> certificate.getIssuerX500Principal().equals(issuer))
                .toList();
    }

    /** Certificates of all the authorities. */
    List<X509Certificate> certificates() {
        return centers.values().stream().map(SigningKey::certificate).toList();
    }

    /** A signing key for a person of an organisation. */
    SigningKey organisation(Center center, String person, Fin fin, String organisation, Voen voen) {
        X500Name subject = person(person, fin)
                .addRDN(BCStyle.O, organisation)
                .addRDN(ORGANISATION_ID, "NTRAZ-" + voen)
                .build();
        return Certificates.issued(subject, centers.get(center), Purpose.SIGNATURE);
    }

    /** A signing key for a natural person who signs for themselves. */
    SigningKey person(Center center, String person, Fin fin) {
        return Certificates.issued(person(person, fin).build(), centers.get(center), Purpose.SIGNATURE);
    }

    /** A key with which a person signs in. */
    SigningKey card(String person, Fin fin) {
        return Certificates.issued(person(person, fin).build(), centers.get(Center.NATIONAL), Purpose.SIGN_IN);
    }

    /** A key for a server on this machine. */
    SigningKey server() {
        return Certificates.issued(new X500Name("CN=localhost"), centers.get(Center.NATIONAL), Purpose.SERVER);
    }

    private static X500NameBuilder person(String person, Fin fin) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "AZ")
                .addRDN(BCStyle.CN, person)
                .addRDN(BCStyle.SERIALNUMBER, "PNOAZ-" + fin);
    }

    private static X500Name name(Center center) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "AZ")
                .addRDN(BCStyle.O, "Bildiriş nümayişi")
                .addRDN(BCStyle.CN, center.commonName())
                .build();
    }

    private void publish(Center center, SigningKey key) {
        try {
            Files.write(
                    folder.resolve("trust").resolve(center.file() + ".cer"),
                    key.certificate().getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path keyFile(Center center) {
        return folder.resolve("ca").resolve(center.file() + ".p12");
    }
}
