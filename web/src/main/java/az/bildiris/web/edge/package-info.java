/** What stands before every page: hosts, methods, forms, headers and visits, before any code of a page runs. */
package az.bildiris.web.edge;
