package az.bildiris.api.problem;

import az.bildiris.limit.LimitReached;
import az.bildiris.platform.DomainException;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import az.bildiris.refusal.Sentences;
import az.bildiris.register.DecisionRefused;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers failures that the sender can correct. */
@Provider
public class DomainMapper implements ExceptionMapper<DomainException> {
    private static final int UNPROCESSABLE_CONTENT = 422;

    @Override
    public Response toResponse(DomainException failure) {
        if (failure instanceof Refused refused) {
            List<Problem.Reason> reasons =
                    refused.findings().stream().map(DomainMapper::reason).toList();
            return Problem.of("refused", UNPROCESSABLE_CONTENT, reasons).response();
        }
        if (failure instanceof DecisionRefused) {
            var reason = new Problem.Reason(failure.key(), "", "", Problem.sentence(failure.key()));
            return Problem.of("decisionRefused", UNPROCESSABLE_CONTENT, List.of(reason))
                    .response();
        }
        if (failure instanceof LimitReached limit) {
            return Response.fromResponse(
                            Problem.ofStatus(failure.kind().status()).response())
                    .header(HttpHeaders.RETRY_AFTER, limit.getWait().toSeconds())
                    .build();
        }
        return Problem.ofStatus(failure.kind().status()).response();
    }

    private static Problem.Reason reason(Finding finding) {
        return new Problem.Reason(
                finding.code().name(),
                finding.field(),
                finding.found(),
                Sentence.of(locale -> Sentences.of(finding, locale)));
    }
}
