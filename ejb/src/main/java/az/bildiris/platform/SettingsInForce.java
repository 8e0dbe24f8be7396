package az.bildiris.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The present settings for administrators; secrets are not shown, also where an address holds one. */
@Stateless
public class SettingsInForce {
    private static final String HIDDEN = "••••";
    /** {@code //user:password@host}, and {@code password=…} among an address's parameters. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<=//)[^/@\\s]+(?=@)|(?<=password=)[^&;\\s]+", Pattern.CASE_INSENSITIVE);

    /** The settings in the order of the README; {@code preset} tells that the value is the preset. */
    public record InForce(Setting setting, String value, boolean preset) {}

    @RolesAllowed("admin")
    public List<InForce> all() {
        return Stream.of(Setting.values())
                .map(setting -> new InForce(
                        setting, setting.isSecret() ? HIDDEN : withoutSecrets(setting.value()), !setting.isGiven()))
                .toList();
    }

    static String withoutSecrets(String value) {
        return IN_ADDRESS.matcher(value).replaceAll(HIDDEN);
    }
}
