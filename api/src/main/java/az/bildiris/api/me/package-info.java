/** A worker's own data for programs that act for the worker. */
package az.bildiris.api.me;
