package az.bildiris.inspection;

import az.bildiris.content.Sun;
import az.bildiris.content.Voen;
import java.io.Serializable;

/** An employer under a name that a document states. */
public record EmployerName(Voen voen, Sun sun, String name) implements Serializable {}
