package az.bildiris.reference.boundary;

import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.control.ReferenceCache;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reads the reference lists. They have no personal data, are open to everybody, and take no part in the caller's
 * transaction.
 */
@Stateless
@ActsAs(Scope.NONE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class References {
    @Inject
    ReferenceCache cache;

    /** Entries in the order of the Code, including those no longer in force. */
    @PermitAll
    public List<Reference> list(ReferenceList list) {
        return cache.list(list);
    }

    @PermitAll
    public Optional<Reference> find(ReferenceList list, String code) {
        return cache.list(list).stream()
                .filter(reference -> reference.code().equals(code))
                .findAny();
    }
}
