/** Signed containers (ASiC-E with XAdES): their form, what the signature covers, and its validation. */
package az.bildiris.container;
