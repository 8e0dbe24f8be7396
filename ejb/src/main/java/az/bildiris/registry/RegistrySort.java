package az.bildiris.registry;

/**
 * Orders of the registries. {@code CONTRACT} keeps the notifications of a contract together, by its newest one; the
 * order date applies to terminations only.
 */
public enum RegistrySort {
    CONTRACT,
    DATE,
    NUMBER,
    EMPLOYER,
    ORDER_DATE
}
