/** A notification as lines of text in one language, for page and paper alike. */
package az.bildiris.sheet;
