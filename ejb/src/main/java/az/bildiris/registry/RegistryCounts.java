package az.bildiris.registry;

/** How many notifications of a worker each registry holds, whatever is asked of it. */
public record RegistryCounts(int agreements, int terminations) {}
