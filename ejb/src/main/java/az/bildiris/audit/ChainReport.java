package az.bildiris.audit;

import java.util.Optional;

/**
 * What following the chain of the trail has found.
 *
 * @param checked links that hold, from the start, each with its entry
 * @param unsealed entries without a link; a few at the end are only young
 * @param anchors ends of the chain kept elsewhere that were compared with it
 * @param broken id of the first entry that was changed, removed or moved; −1 when links are missing at the end
 */
public record ChainReport(long checked, long unsealed, long anchors, Optional<Long> broken) {}
