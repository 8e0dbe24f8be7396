/**
 * The record of all access to a person's data, its hash chain, and the questions of workers about it. In whose name an entry is
 * made is a rule of {@code R__policies.sql}; for how long looks are withheld from a worker, three days before a supervisor
 * decides, one of {@code withheld_looks} in {@code R__functions.sql}.
 */
package az.bildiris.audit;
