package az.bildiris.notification;

/** Orders of the registry that an index serves. */
public enum AgreementSort {
    DATE,
    NUMBER,
    EMPLOYER
}
