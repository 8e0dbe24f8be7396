package az.bildiris.reason;

import az.bildiris.platform.Masking;
import java.io.Serializable;

/**
 * No more of a person, before a reason is stated, than tells whether this is the right one.
 *
 * @param initials of surname, name and patronymic
 * @param employer of today, as the newest notification names it; empty for none
 */
public record Found(String fin, String initials, String employer) implements Serializable {
    /** 4Q****M */
    public String maskedFin() {
        return Masking.fin(fin);
    }
}
