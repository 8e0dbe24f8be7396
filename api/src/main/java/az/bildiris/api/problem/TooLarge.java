package az.bildiris.api.problem;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** A body larger than a container may be; the connection ends with the answer, so that nothing more is read. */
public class TooLarge extends ClientErrorException {
    private static final long serialVersionUID = 1;

    public TooLarge() {
        super(Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                .header("Connection", "close")
                .build());
    }
}
