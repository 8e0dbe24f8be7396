/** The signed content of employers' documents as records that mirror the schema, and their reading and writing. */
package az.bildiris.content;
