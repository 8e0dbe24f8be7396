/** A worker's own questions answered from the signed documents: contracts, their terms on any day, length of service, flags. */
package az.bildiris.career;
