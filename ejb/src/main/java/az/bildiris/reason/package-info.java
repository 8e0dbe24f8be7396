/**
 * The counter: finding a person, opening one with a stated reason, and inspections of the register. Who may be found, and as
 * what, is a rule of {@code find_workers}; whom a reason opens, one of {@code reasoned_workers}; when an inspection holds, one of
 * {@code inspects} ({@code R__functions.sql}). A reason holds in its session only, twelve hours at most.
 */
package az.bildiris.reason;
