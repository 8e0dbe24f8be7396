package az.bildiris.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.stream.Stream;

/** The present settings for administrators; secrets are not shown. */
@Stateless
public class SettingsInForce {
    private static final String HIDDEN = "••••";

    /** The settings in the order of the README; {@code preset} tells that the value is the preset. */
    public record InForce(String variable, String value, boolean preset) {}

    @RolesAllowed("admin")
    public List<InForce> all() {
        return Stream.of(Setting.values())
                .map(setting -> new InForce(
                        setting.variable(), setting.isSecret() ? HIDDEN : setting.value(), !setting.isGiven()))
                .toList();
    }
}
