package az.bildiris.content;

/** Kind of working time (arts 89, 91, 94, 96). */
public enum WorkTimeKind {
    FULL,
    REDUCED,
    PART,
    SUMMARISED
}
