/** Reasons for refusals and warnings: codes and their sentences. */
package az.bildiris.refusal;
