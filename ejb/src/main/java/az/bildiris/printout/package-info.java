/** Notifications and proofs of registration as PDF, one at a time or many in one file. */
package az.bildiris.printout;
