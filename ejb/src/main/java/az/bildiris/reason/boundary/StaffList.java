package az.bildiris.reason.boundary;

import az.bildiris.access.Roles;
import az.bildiris.content.Fin;
import az.bildiris.platform.Setting;
import az.bildiris.reason.control.StaffMembers;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the list of staff, if there is one, at each start. */
@Startup
@Singleton
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
public class StaffList {
    @Inject
    StaffSessions staff;

    @PostConstruct
    void read() {
        if (StaffMembers.bySignIn()) {
            return;
        }
        try {
            staff.onlyThese(Files.readAllLines(Path.of(Setting.STAFF_FINS.value())).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Fin::new)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
