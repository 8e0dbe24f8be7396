/** The only way in: the rules of the domain over a signed document, and its cancellation by the employer. */
package az.bildiris.registration;
