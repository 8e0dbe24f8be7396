package az.bildiris.content;

import java.util.Optional;

/** One changed term: path of its field ({@code contract.monthlyPay}) and its values as the schema writes them. */
public record Change(String field, Optional<String> oldValue, Optional<String> newValue) {}
