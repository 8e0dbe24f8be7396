/**
 * Access of staff: finding a person, opening their data with a stated reason, and inspections of the register. Four rules are in
 * SQL, where no query can forget them ({@code R__functions.sql}): {@code reasoned_workers} decides who may be opened by a reason
 * in force and this session alone, {@code find_workers} by what a person is found, {@code initials} and {@code inspected_workers}
 * that a person who is not open has initials instead of a name, and {@code mark_colleague} when an opened person is a colleague.
 */
package az.bildiris.reason;
