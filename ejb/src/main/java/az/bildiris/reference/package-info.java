/** The lists of the Labour Code, in three languages. */
package az.bildiris.reference;
