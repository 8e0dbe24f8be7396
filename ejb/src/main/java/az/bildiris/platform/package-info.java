/** Services for every feature: settings, migration, connection pools, time, folding and display of text. */
package az.bildiris.platform;
