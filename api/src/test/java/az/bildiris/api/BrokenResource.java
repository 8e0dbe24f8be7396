package az.bildiris.api;

import az.bildiris.edoc.BrokenTool;
import jakarta.persistence.EntityManager;

/** A resource that reads the database and knows the tool, in a circle. */
public class BrokenResource {
    EntityManager entityManager;
    BrokenTool tool;
}
