package az.bildiris.web.settings;

import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsInForce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The administrator's page with the present settings, by what they are about. */
@Named
@RequestScoped
public class SettingsView {
    @Inject
    SettingsInForce settings;

    private List<Group> groups;

    /** Runs before the page is shown: only an administrator may see it. */
    public void enter() {
        Map<Setting, SettingsInForce.InForce> all = settings.all().stream()
                .collect(Collectors.toMap(SettingsInForce.InForce::setting, Function.identity()));
        groups = Arrays.stream(SettingGroup.values())
                .map(group -> new Group(
                        group.name(), group.settings().stream().map(all::get).toList()))
                .toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** The settings about one thing; {@code name} is that of its title in the bundle. */
    public record Group(String name, List<SettingsInForce.InForce> settings) {}
}
