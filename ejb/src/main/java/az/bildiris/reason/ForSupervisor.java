package az.bildiris.reason;

import java.util.List;

/** What supervisors decide; both lists begin with undecided items, then the latest. */
public record ForSupervisor(List<Emergency> emergencies, List<Withholding> withholdings) {}
