/**
 * The caller: who it is, how they signed in, their roles, and for whom a method works. What a scope may see is in
 * {@code R__policies.sql}, and in docs/access-matrix.md as a table.
 */
package az.bildiris.access;
