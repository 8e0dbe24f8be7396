package az.bildiris.web.session;

import az.bildiris.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What the sign-in's annotation reads of the settings. */
@Named
@ApplicationScoped
public class OidcSettings {
    public String getProviderUri() {
        return Setting.OIDC_PROVIDER_URI.value();
    }

    public String getClientId() {
        return Setting.OIDC_CLIENT_ID.value();
    }

    public String getClientSecret() {
        return Setting.OIDC_CLIENT_SECRET.value();
    }

    public String getRedirectUri() {
        return Setting.BASE_URL.value() + "/callback";
    }

    public String getLogoutUri() {
        return Setting.BASE_URL.value() + "/";
    }
}
