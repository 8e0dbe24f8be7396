package az.bildiris.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;

/** Answers missing fields and fields that are too long. */
@Provider
public class InputMapper implements ExceptionMapper<ConstraintViolationException> {
    private static final int UNPROCESSABLE_CONTENT = 422;

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        List<Problem.Reason> reasons = failure.getConstraintViolations().stream()
                .map(violation -> new Problem.Reason("FIELD_INVALID", field(violation), "", Problem.sentence("field")))
                .sorted(Comparator.comparing(Problem.Reason::field))
                .toList();
        return Problem.of("input", UNPROCESSABLE_CONTENT, reasons).response();
    }

    /** The last name of the path; those before it belong to the method. */
    private static String field(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName();
        }
        return name;
    }
}
