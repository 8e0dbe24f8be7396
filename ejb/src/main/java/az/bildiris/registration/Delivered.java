package az.bildiris.registration;

import az.bildiris.notification.RegistrationInformation;

/** What a sender is told of a delivery; {@code again} if these bytes were registered before. */
public record Delivered(RegistrationInformation information, boolean again) {}
