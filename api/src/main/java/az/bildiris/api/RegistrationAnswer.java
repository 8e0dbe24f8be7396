package az.bildiris.api;

import az.bildiris.api.problem.Sentence;
import az.bildiris.content.NotificationNumber;
import az.bildiris.notification.RegistrationInformation;
import az.bildiris.platform.Baku;
import az.bildiris.refusal.Sentences;
import az.bildiris.refusal.Warning;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Registration information as JSON; a conclusion has no {@code baseNumber}. */
public record RegistrationAnswer(
        String number,
        String type,
        LocalDate date,
        String baseNumber,
        OffsetDateTime registeredAt,
        Employer employer,
        String sha256,
        List<Noticed> warnings) {

    public record Employer(String voen, String name) {}

    /** A warning with its sentence in three languages. */
    public record Noticed(String code, String field, String found, Sentence sentence) {}

    static RegistrationAnswer of(RegistrationInformation information) {
        return new RegistrationAnswer(
                information.number().value(),
                information.type().name(),
                information.date(),
                information.baseNumber().map(NotificationNumber::value).orElse(null),
                information.registeredAt().atZone(Baku.ZONE).toOffsetDateTime(),
                new Employer(information.employerVoen().value(), information.employerName()),
                information.sha256(),
                information.warnings().stream().map(RegistrationAnswer::noticed).toList());
    }

    private static Noticed noticed(Warning warning) {
        return new Noticed(
                warning.code().name(),
                warning.field(),
                warning.found(),
                Sentence.of(locale -> Sentences.of(warning, locale)));
    }
}
