package az.bildiris.content.entity;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.Sun;
import az.bildiris.content.Voen;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Columns of identifiers. JPA applies them to all attributes of these types, but to no primary key. */
public final class IdentifierConverters {
    private IdentifierConverters() {}

    @Converter(autoApply = true)
    public static class OfFin implements AttributeConverter<Fin, String> {
        @Override
        public String convertToDatabaseColumn(Fin fin) {
            return fin == null ? null : fin.value();
        }

        @Override
        public Fin convertToEntityAttribute(String column) {
            return column == null ? null : new Fin(column);
        }
    }

    @Converter(autoApply = true)
    public static class OfVoen implements AttributeConverter<Voen, String> {
        @Override
        public String convertToDatabaseColumn(Voen voen) {
            return voen == null ? null : voen.value();
        }

        @Override
        public Voen convertToEntityAttribute(String column) {
            return column == null ? null : new Voen(column);
        }
    }

    @Converter(autoApply = true)
    public static class OfSun implements AttributeConverter<Sun, String> {
        @Override
        public String convertToDatabaseColumn(Sun sun) {
            return sun == null ? null : sun.value();
        }

        @Override
        public Sun convertToEntityAttribute(String column) {
            return column == null ? null : new Sun(column);
        }
    }

    @Converter(autoApply = true)
    public static class OfNumber implements AttributeConverter<NotificationNumber, String> {
        @Override
        public String convertToDatabaseColumn(NotificationNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public NotificationNumber convertToEntityAttribute(String column) {
            return column == null ? null : new NotificationNumber(column);
        }
    }
}
