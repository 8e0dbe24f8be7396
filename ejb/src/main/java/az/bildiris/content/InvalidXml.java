package az.bildiris.content;

import java.util.List;

/** A document that violates the schema, with the path of each violation. */
public class InvalidXml extends RuntimeException {
    private final transient List<Violation> violations;

    public InvalidXml(List<Violation> violations) {
        super(violations.size() + " violations");
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /** One violation: path of the element ({@code contract.monthlyPay}) and the validator's message. */
    public record Violation(String field, String reason) {}
}
