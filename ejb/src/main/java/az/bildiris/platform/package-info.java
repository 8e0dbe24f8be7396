/** What every feature builds on: settings, migration, connection pools, time, folding and showing of text. */
package az.bildiris.platform;
