/** A notification as lines of text in one language, for page and paper. */
package az.bildiris.sheet;
