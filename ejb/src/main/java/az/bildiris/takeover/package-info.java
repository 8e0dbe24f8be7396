/** Take-over of an older system's documents with a signed manifest, as a batch job. */
package az.bildiris.takeover;
