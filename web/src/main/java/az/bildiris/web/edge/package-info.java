/** Checks before every page: hosts, methods, forms, headers and sessions, before any code of a page runs. */
package az.bildiris.web.edge;
