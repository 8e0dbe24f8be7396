/** Taking over an older system's documents by a signed manifest, as a batch job. */
package az.bildiris.takeover;
