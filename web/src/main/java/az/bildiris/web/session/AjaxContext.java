package az.bildiris.web.session;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the mechanism's redirects through {@link AjaxRedirect}, whichever way it takes. */
class AjaxContext extends HttpMessageContextWrapper {
    private final AjaxRedirect response;

    AjaxContext(HttpMessageContext context, AjaxRedirect response) {
        super(context);
        this.response = response;
    }

    @Override
    public HttpServletResponse getResponse() {
        return response;
    }

    @Override
    public AuthenticationStatus redirect(String location) {
        try {
            response.sendRedirect(location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
