package az.bildiris.container.control;

import az.bildiris.given.Authority;
import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import java.nio.file.Path;
import java.time.Instant;

/** A folder with the anchor and the revocation list of one authority, as the settings name them. */
final class TrustedFolder {
    private final ContainerOpening opening = ContainerOpening.outsideTheServer();

    private TrustedFolder() {}

    static TrustedFolder of(Authority authority, Path folder) {
        authority.publishAnchor(folder.resolve("trust"), "authority");
        authority.publishRevocations(folder.resolve("crl"), "authority");
        SettingsOutsideTheServer.give(
                Setting.TRUST_ANCHORS, folder.resolve("trust").toString());
        SettingsOutsideTheServer.give(Setting.CRL_DIR, folder.resolve("crl").toString());
        return new TrustedFolder();
    }

    /** With what a container is refused now, code and what was found; a hyphen when it is opened. */
    String verdict(byte[] container) {
        return verdict(container, Instant.now());
    }

    String verdict(byte[] container, Instant at) {
        try {
            opening.notification(container, at);
            return "-";
        } catch (Refused e) {
            Finding finding = e.findings().get(0);
            return (finding.code() + " " + finding.found()).strip();
        }
    }

    ContainerOpening opening() {
        return opening;
    }
}
