package az.bildiris.api.problem;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/**
 * The body exceeds a container's largest size; the connection is closed after the answer, so that nothing more is read.
 */
public class TooLarge extends ClientErrorException {
    private static final long serialVersionUID = 1;

    public TooLarge() {
        super(Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                .header("Connection", "close")
                .build());
    }
}
