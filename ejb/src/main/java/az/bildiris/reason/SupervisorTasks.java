package az.bildiris.reason;

import java.util.List;

/** What supervisors decide; both lists begin with undecided items, then the latest. */
public record SupervisorTasks(List<Emergency> emergencies, List<Withholding> withholdings) {}
