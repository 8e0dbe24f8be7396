package az.bildiris.notification;

import java.io.Serializable;

/** An employer under a name that a document states. */
public record EmployerName(String voen, String sun, String name) implements Serializable {}
