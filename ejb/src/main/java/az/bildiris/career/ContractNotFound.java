package az.bildiris.career;

import az.bildiris.platform.DomainException;

/** The caller may not see such a contract; unknown, malformed and other persons' ids get the same answer. */
public class ContractNotFound extends DomainException {
    public ContractNotFound() {
        super(Kind.MISSING, "contract.notFound");
    }
}
