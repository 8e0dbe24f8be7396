package az.bildiris.takeover.boundary.job;

import az.bildiris.takeover.Manifest;
import az.bildiris.takeover.boundary.TakeoverEntries;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Adds persons without notifications to the register. */
@Named
@Dependent
public class PersonWriter extends AbstractItemWriter {
    @Inject
    TakeoverEntries entries;

    @Override
    public void writeItems(List<Object> persons) {
        persons.forEach(person -> entries.person((Manifest.Person) person));
    }
}
