/** Who asks, by what means they signed in and what they may; tells it to PostgreSQL for the running transaction. */
package az.bildiris.access;
