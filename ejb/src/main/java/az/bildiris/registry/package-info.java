/** The two registries of a worker: all own notifications, filtered, sorted and paged. */
package az.bildiris.registry;
