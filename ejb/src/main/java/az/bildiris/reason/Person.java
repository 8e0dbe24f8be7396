package az.bildiris.reason;

import java.io.Serializable;
import java.time.LocalDate;

/** No more of a person than tells whether this is the right one; {@code birthDate} is null where no document names it. */
public record Person(String fin, String surname, String name, String patronymic, LocalDate birthDate)
        implements Serializable {
    public String fullName() {
        return String.join(" ", surname, name, patronymic).strip();
    }

    /** 4Q****M */
    public String maskedFin() {
        return fin.substring(0, 2) + "****" + fin.substring(fin.length() - 1);
    }
}
