/**
 * The register, which is the book: writing of documents, chains of contracts, statuses as of a day, lapses, decisions, and
 * successors of employers.
 */
package az.bildiris.register;
