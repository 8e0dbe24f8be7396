package az.bildiris.reason;

import az.bildiris.content.Fin;
import java.io.Serializable;

/**
 * A person found by a search, with no more data than needed to recognise them before a reason is stated.
 *
 * @param initials of surname, name and patronymic, by {@code initials} in R__functions.sql
 * @param employer present employer by the latest notification; empty for none
 */
public record FoundPerson(Fin fin, String initials, String employer) implements Serializable {}
