package az.bildiris.web.brokentwo;

import az.bildiris.web.brokenone.Page;

/** The other page of the circle. */
public class OtherPage {
    Page page;
}
