package az.bildiris.registration.boundary;

import az.bildiris.access.Roles;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.registration.Manifest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;

/** One thread of a take-over: each document in a transaction of its own, a refused one is logged by code and number. */
@Stateless
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeoverLane {
    private static final System.Logger LOG = System.getLogger(TakeoverLane.class.getName());

    @Inject
    Registration registration;

    @Asynchronous
    @RolesAllowed(Roles.SYSTEM)
    public Future<Void> run(List<Manifest.Document> documents, Path folder, TakeoverProgress progress) {
        for (Manifest.Document document : documents) {
            try {
                takeOver(document, folder);
                progress.registered();
            } catch (Refused e) {
                progress.refused();
                LOG.log(
                        System.Logger.Level.WARNING,
                        "{0} refused: {1}",
                        document.earlier().number(),
                        e.getMessage());
            }
        }
        return new AsyncResult<>(null);
    }

    private void takeOver(Manifest.Document document, Path folder) {
        byte[] bytes = bytes(folder.resolve(document.file()));
        if (document.original()) {
            registration.takeOver(bytes, document.earlier());
        } else {
            registration.takeOverWithoutOriginal(bytes, document.earlier(), document.origin());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused(Finding.of(RefusalCode.CONTENT_MISSING));
        }
    }
}
