/** What an employer signs, as records that mirror the schema, and their reading and writing. */
package az.bildiris.content;
