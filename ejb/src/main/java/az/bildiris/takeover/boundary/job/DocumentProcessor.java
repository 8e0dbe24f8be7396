package az.bildiris.takeover.boundary.job;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.takeover.Manifest;
import az.bildiris.takeover.boundary.TakeoverEntries;
import az.bildiris.takeover.control.Source;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Registers a document in the processor and not in the writer, so that a refused one is skipped alone. */
@Named
@Dependent
public class DocumentProcessor implements ItemProcessor {
    @Inject
    StepContext step;

    @Inject
    TakeoverEntries entries;

    @Override
    public Object processItem(Object item) throws IOException {
        var document = (Manifest.Document) item;
        entries.document(document, bytes(document));
        return document;
    }

    private byte[] bytes(Manifest.Document document) throws IOException {
        byte[] bytes = Lane.of(step)
                .source
                .file(document.file())
                .orElseThrow(() -> new Refused(new Finding(RefusalCode.FILE_MISSING, "", document.file())));
        if (bytes.length > Source.LARGEST_FILE) {
            throw new Refused(Finding.of(RefusalCode.CONTAINER_TOO_LARGE));
        }
        return bytes;
    }
}
