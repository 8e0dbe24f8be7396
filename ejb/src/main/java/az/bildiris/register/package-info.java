/**
 * The register, which is the book: writing of documents, chains of contracts, statuses as of a day, lapses, decisions, and
 * successors of employers. Searches in SQL have two of its rules again ({@code R__functions.sql}): {@code lapsed_by} is {@code
 * ContractStatus.on}, {@code in_force_within} is {@code Days.overlap}; {@code RulesInSqlIT} compares them.
 */
package az.bildiris.register;
