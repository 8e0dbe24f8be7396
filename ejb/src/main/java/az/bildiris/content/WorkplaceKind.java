package az.bildiris.content;

/** Main or additional place of work (arts 43(2)(h), 58). */
public enum WorkplaceKind {
    MAIN,
    ADDITIONAL
}
