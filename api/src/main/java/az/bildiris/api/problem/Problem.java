package az.bildiris.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/**
 * A problem in the form of RFC 9457: {@code sentence} describes it in three languages, {@code errors} lists each
 * reason, {@code instance} is an id for inquiries.
 */
public record Problem(
        String type, String title, int status, String detail, String instance, Sentence sentence, List<Reason> errors) {
    public static final MediaType TYPE = new MediaType("application", "problem+json", "utf-8");
    static final int UNAUTHORIZED = 401;
    static final int TOO_MANY = 429;
    static final int UNAVAILABLE = 503;
    static final String CHALLENGE = "Bearer realm=\"bildiris\"";
    private static final int RETRY_AFTER_S = 5;

    private static final ResourceBundle.Control STATE_LANGUAGE_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** One reason: code, path of the field as in the schema (may be empty), the value found, and a sentence. */
    public record Reason(String code, String field, String found, Sentence sentence) {}

    /** {@code kind} is the sentence's key in the bundle and the problem's type. */
    static Problem of(String kind, int status, List<Reason> errors) {
        Sentence sentence = sentence(kind);
        return new Problem(
                "urn:az:bildiris:problem:" + kind,
                title(status),
                status,
                sentence.en(),
                "urn:uuid:" + UUID.randomUUID(),
                sentence,
                errors);
    }

    static Sentence sentence(String kind) {
        return Sentence.of(locale -> words(locale).getString(kind));
    }

    /** The problem for a bare status; one without a sentence of its own is a bad request, or a failure of ours. */
    public static Problem ofStatus(int status) {
        String kind = "status." + status;
        String known = words(Locale.ENGLISH).containsKey(kind) ? kind : status < 500 ? "status.400" : "status.500";
        return of(known, status, List.of());
    }

    /** The response, with headers for the client's next step: wait, or bring a token (RFC 6750). */
    Response response() {
        Response.ResponseBuilder answer = Response.status(status).type(TYPE).entity(this);
        switch (status) {
            case UNAUTHORIZED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            case UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_S);
            default -> {
                // no further header
            }
        }
        return answer.build();
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? status == 422 ? "Unprocessable Content" : "Error" : known.getReasonPhrase();
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("az.bildiris.api.problems", locale, STATE_LANGUAGE_OTHERWISE);
    }
}
