/**
 * The audit of all access to a person's data, its hash chain, and the questions of workers about it. Two rules are in
 * SQL: {@code R__policies.sql} decides in whose name an entry is made, and {@code withheld_looks} in {@code
 * R__functions.sql} how long looks are withheld from a worker (three days before a supervisor decides).
 */
package az.bildiris.audit;
