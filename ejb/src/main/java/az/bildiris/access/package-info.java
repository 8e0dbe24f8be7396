/**
 * Who asks, by what means they signed in and what they may; for whom a method works, which PostgreSQL is told at its door. What a
 * scope may see stands in {@code R__policies.sql}, and in docs/access-matrix.md as a table.
 */
package az.bildiris.access;
