/** Rate limits, counted over all servers by {@code take_limit} in {@code R__functions.sql}. */
package az.bildiris.limit;
