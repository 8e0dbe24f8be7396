package az.bildiris.registry;

/** The number of a worker's notifications in each registry, independent of the search. */
public record RegistryCounts(int agreements, int terminations) {}
