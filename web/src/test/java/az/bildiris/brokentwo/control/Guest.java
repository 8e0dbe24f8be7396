package az.bildiris.brokentwo.control;

import az.bildiris.brokenone.control.Store;

/** A control that uses another feature's control. */
public class Guest {
    Store store;
}
