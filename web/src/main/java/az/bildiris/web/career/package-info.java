/** A worker's overview and the page of one contract. */
package az.bildiris.web.career;
