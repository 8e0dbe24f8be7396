package az.bildiris.reason;

import java.util.List;

/** What supervisors decide, of each what waits first, then the youngest. */
public record ForSupervisor(List<Emergency> emergencies, List<Withholding> withholdings) {}
