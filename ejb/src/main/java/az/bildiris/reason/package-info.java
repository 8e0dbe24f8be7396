/** Access of staff: finding a person, opening their data with a stated reason, and inspections of the register. */
package az.bildiris.reason;
