/** How often somebody may do something, counted over all servers by {@code take_limit} in {@code R__functions.sql}. */
package az.bildiris.limit;
