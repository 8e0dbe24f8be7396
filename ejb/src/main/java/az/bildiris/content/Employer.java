package az.bildiris.content;

import java.util.Optional;

/** Block 2; only a natural-person employer has a {@code person}. */
public record Employer(
        EmployerKind kind,
        String name,
        Voen voen,
        Sun sun,
        String legalAddress,
        Optional<String> actualAddress,
        Optional<EmployerPerson> person) {}
