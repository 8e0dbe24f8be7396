/** How often somebody may do something, counted over all servers. */
package az.bildiris.limit;
