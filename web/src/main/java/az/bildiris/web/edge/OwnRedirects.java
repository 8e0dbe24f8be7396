package az.bildiris.web.edge;

import az.bildiris.platform.BaseAddress;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Keeps redirects on the public address, whatever host and scheme the request had. */
final class OwnRedirects extends HttpServletResponseWrapper {
    OwnRedirects(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(own(location));
    }

    /**
     * Throws IllegalArgumentException for a foreign address: that is a programming error, since no input leads there.
     */
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
