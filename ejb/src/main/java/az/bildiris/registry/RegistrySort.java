package az.bildiris.registry;

/** Orders of the registries that an index serves; by order date only what terminations. */
public enum RegistrySort {
    DATE,
    NUMBER,
    EMPLOYER,
    ORDER_DATE
}
