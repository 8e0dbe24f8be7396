package az.bildiris.content;

import java.util.Optional;

/** Block 2; {@code person} is there for a natural-person employer only. */
public record Employer(
        EmployerKind kind,
        String name,
        String voen,
        String sun,
        String legalAddress,
        Optional<String> actualAddress,
        Optional<EmployerPerson> person) {}
