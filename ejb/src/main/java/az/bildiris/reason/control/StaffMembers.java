package az.bildiris.reason.control;

import az.bildiris.content.Fin;
import az.bildiris.platform.NativeSql;
import az.bildiris.platform.Setting;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;

/** Stores the FİN of staff members; they can be added, but not read. */
@Dependent
public class StaffMembers {
    @Inject
    NativeSql nativeSql;

    /** Whether staff members are known by their sign-ins, not by a list. */
    public static boolean bySignIn() {
        return Setting.STAFF_FINS.value().equals("sign-in");
    }

    /** Adds staff members; with {@code only} all others are removed. */
    public void know(Collection<Fin> fins, boolean only) {
        String all = fins.stream().map(Fin::value).collect(Collectors.joining(","));
        nativeSql.rows("select 1 from know_staff(string_to_array(?1, ','), ?2)", all, only);
    }
}
