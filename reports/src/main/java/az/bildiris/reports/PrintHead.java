package az.bildiris.reports;

import java.util.Optional;

/**
 * What stands under the title of a registered document, and its number and person again on each page, so that loose
 * pages can be put together.
 *
 * @param status the statuses, with the day of which they are
 * @param banner that the document is ineffective: by whom, when, and by which document
 */
public record PrintHead(String number, String date, String person, String status, Optional<String> banner) {}
