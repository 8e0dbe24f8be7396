package az.bildiris.reference.entity;

import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A row of a reference list; changed by migrations only, so it may be cached. */
@Entity
@Cacheable
@Table(name = "reference_entry")
@IdClass(ReferenceEntry.Key.class)
public class ReferenceEntry {
    @Id
    @Enumerated(EnumType.STRING)
    private ReferenceList list;

    @Id
    private String code;

    private int position;
    private String article;

    @Column(name = "legal_reference")
    private String legalReference;

    @Column(name = "text_az")
    private String textAz;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "text_ru")
    private String textRu;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ReferenceEntry() {}

    public int getPosition() {
        return position;
    }

    public Reference reference() {
        return new Reference(
                code,
                article,
                legalReference,
                textAz,
                textEn,
                textRu,
                Optional.ofNullable(validFrom),
                Optional.ofNullable(validTo));
    }

    /** List and code. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private ReferenceList list;
        private String code;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && list == key.list && Objects.equals(code, key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(list, code);
        }
    }
}
