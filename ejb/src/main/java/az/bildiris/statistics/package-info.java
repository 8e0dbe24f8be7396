/** Figures of the whole register that name nobody. */
package az.bildiris.statistics;
