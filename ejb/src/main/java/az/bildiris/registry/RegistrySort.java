package az.bildiris.registry;

/** Orders of the registries; the order date applies to terminations only. */
public enum RegistrySort {
    DATE,
    NUMBER,
    EMPLOYER,
    ORDER_DATE
}
