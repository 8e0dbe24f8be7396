package az.bildiris.web.edge;

import az.bildiris.platform.BaseAddress;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Redirects stay at the address that people see, whatever host and scheme the request came with. */
final class OwnRedirects extends HttpServletResponseWrapper {
    OwnRedirects(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(own(location));
    }

    /** Throws IllegalArgumentException for an address that is not ours: that is an error of ours, never an input. */
    static String own(String location) {
        if (location.startsWith(BaseAddress.at("/"))) {
            return location;
        }
        if (!BaseAddress.isOwnPath(location)) {
            throw new IllegalArgumentException("a redirect that leads elsewhere");
        }
        return BaseAddress.at(location);
    }
}
