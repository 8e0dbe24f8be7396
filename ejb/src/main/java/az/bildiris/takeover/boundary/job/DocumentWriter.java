package az.bildiris.takeover.boundary.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Counts the documents that the processor has registered. */
@Named
@Dependent
public class DocumentWriter extends AbstractItemWriter {
    @Inject
    StepContext step;

    @Override
    public void writeItems(List<Object> documents) {
        Lane.of(step).registered(documents.size());
    }
}
