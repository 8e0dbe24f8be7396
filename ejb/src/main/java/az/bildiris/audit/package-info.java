/** The record of every look at a person's data, its hash chain, and the questions of workers about it. */
package az.bildiris.audit;
