package az.bildiris.registration;

import az.bildiris.notification.RegistrationInformation;

/** The answer to a delivery; {@code again} says that these bytes were registered before. */
public record Delivered(RegistrationInformation information, boolean again) {}
