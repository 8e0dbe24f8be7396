package az.bildiris.inspection;

import java.io.Serializable;

/** An employer under a name that a document states. */
public record EmployerName(String voen, String sun, String name) implements Serializable {}
