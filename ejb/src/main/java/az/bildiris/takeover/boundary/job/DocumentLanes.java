package az.bildiris.takeover.boundary.job;

import az.bildiris.takeover.boundary.TakeoverLog;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.IntStream;

/** Plans one lane for each core; a restart has as many as the first start, since positions belong to lanes. */
@Named
@Dependent
public class DocumentLanes implements PartitionMapper {
    /** Most lanes: each needs a connection of the pool at times, and pages need some, too. */
    private static final int MOST_LANES = 12;

    @Inject
    CurrentRun run;

    @Inject
    TakeoverLog log;

    @Override
    public PartitionPlan mapPartitions() {
        int lanes = log.documents(
                run.id(), Math.min(MOST_LANES, Runtime.getRuntime().availableProcessors()));
        var plan = new PartitionPlanImpl();
        plan.setPartitions(lanes);
        plan.setThreads(lanes);
        // The runtime's own positions are not used: it saves the plan only at the step's end and does not find it
        // after a kill.
        plan.setPartitionsOverride(true);
        plan.setPartitionProperties(
                IntStream.range(0, lanes).mapToObj(DocumentLanes::lane).toArray(Properties[]::new));
        return plan;
    }

    private static Properties lane(int number) {
        var properties = new Properties();
        properties.setProperty("lane", Integer.toString(number));
        return properties;
    }
}
