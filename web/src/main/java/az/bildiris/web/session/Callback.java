package az.bildiris.web.session;

import az.bildiris.platform.Setting;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the portal sends people back; from here to what they had asked for. */
@WebServlet("/callback")
public class Callback extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient OpenIdContext openId;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        String start = Setting.BASE_URL.value() + "/services";
        String asked = openId.<String>getStoredValue(request, response, OpenIdConstant.ORIGINAL_REQUEST)
                .filter(url -> url.startsWith(Setting.BASE_URL.value() + "/"))
                .orElse(start);
        response.sendRedirect(asked);
    }
}
