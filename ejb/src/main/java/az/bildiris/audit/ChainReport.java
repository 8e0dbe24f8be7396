package az.bildiris.audit;

import java.util.Optional;

/**
 * The result of verifying the trail's hash chain.
 *
 * @param checked intact links from the start, each with its entry
 * @param unsealed entries without a link; the newest ones are not sealed yet
 * @param anchors compared ends of the chain that are kept outside the database
 * @param broken id of the first entry that was changed, removed or moved; −1 when links are missing at the end
 */
public record ChainReport(long checked, long unsealed, long anchors, Optional<Long> broken) {}
