/** The counter: finding a person, opening one with a stated reason, and inspections of the register. */
package az.bildiris.reason;
