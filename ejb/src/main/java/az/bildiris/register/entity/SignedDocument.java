package az.bildiris.register.entity;

import az.bildiris.container.Signature;
import az.bildiris.content.Fin;
import az.bildiris.platform.Sha256;
import az.bildiris.register.NewNotification;
import az.bildiris.register.SignatureDetails;
import az.bildiris.register.SignatureDetails.CheckDetails;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The signed bytes and the signer's data, without the container, which is large and rarely read. */
@MappedSuperclass
public abstract class SignedDocument {
    @Id
    @Column(name = "notification_id")
    private UUID notificationId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_id")
    private Notification notification;

    @Column(name = "worker_fin")
    private Fin workerFin;

    private byte[] xml;

    @Column(name = "xml_sha256")
    private String xmlSha256;

    @Column(name = "container_sha256")
    private String containerSha256;

    @Column(name = "container_size")
    private Integer containerSize;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "certificate_serial")
    private String certificateSerial;

    @Column(name = "certificate_issuer")
    private String certificateIssuer;

    @Column(name = "signature_means")
    private String signatureMeans;

    @Column(name = "signature_level")
    private String signatureLevel;

    @Column(name = "signature_proven_at")
    private Instant signatureProvenAt;

    @Column(name = "certificate_valid_until")
    private Instant certificateValidUntil;

    @Column(name = "revocation_known_at")
    private Instant revocationKnownAt;

    @Column(name = "signature_verdict")
    private String signatureVerdict;

    SignedDocument() {}

    SignedDocument(Notification notification, NewNotification entry) {
        this.notification = notification;
        this.notificationId = notification.getId();
        this.workerFin = notification.getWorkerFin();
        this.xml = entry.xml();
        this.xmlSha256 = Sha256.of(entry.xml());
        entry.original().ifPresent(this::keep);
    }

    private void keep(NewNotification.SignedOriginal original) {
        containerSha256 = original.sha256();
        containerSize = original.container().length;
        Signature signature = original.signature();
        signerName = signature.signerName();
        signedAt = signature.signedAt();
        certificateSerial = signature.certificateSerial();
        certificateIssuer = signature.certificateIssuer();
        signatureMeans = signature.means().name();
        signatureLevel = signature.level();
        signatureProvenAt = signature.provenAt();
        certificateValidUntil = signature.certificateValidUntil();
        revocationKnownAt = signature.revocationKnownAt().orElse(null);
        signatureVerdict = signature.verdict();
    }

    public byte[] getXml() {
        return xml;
    }

    public String getXmlSha256() {
        return xmlSha256;
    }

    public Notification getNotification() {
        return notification;
    }

    public Optional<SignatureDetails> signature() {
        return containerSha256 == null
                ? Optional.empty()
                : Optional.of(new SignatureDetails(
                        signerName,
                        signedAt,
                        certificateSerial,
                        certificateIssuer,
                        signatureMeans,
                        signatureLevel,
                        containerSize,
                        containerSha256,
                        Optional.ofNullable(signatureVerdict)
                                .map(verdict -> new CheckDetails(
                                        verdict,
                                        signatureProvenAt,
                                        certificateValidUntil,
                                        Optional.ofNullable(revocationKnownAt)))));
    }
}
