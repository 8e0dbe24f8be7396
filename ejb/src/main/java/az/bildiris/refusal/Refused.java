package az.bildiris.refusal;

import az.bildiris.platform.DomainException;
import java.util.List;

/** A document is refused, with every reason found; none of it is stored. */
public class Refused extends DomainException {
    private final transient List<Finding> findings;

    public Refused(List<Finding> findings) {
        super(Kind.REFUSED, "refusal");
        this.findings = List.copyOf(findings);
    }

    public Refused(Finding finding) {
        this(List.of(finding));
    }

    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String getMessage() {
        return findings == null
                ? super.getMessage()
                : findings.stream()
                        .map(f -> f.code() + " " + f.field())
                        .toList()
                        .toString();
    }
}
