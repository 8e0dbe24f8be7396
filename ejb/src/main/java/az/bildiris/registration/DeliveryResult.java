package az.bildiris.registration;

import az.bildiris.notification.RegistrationInformation;

/** The answer to a delivery; {@code again} says that these bytes were registered before. */
public record DeliveryResult(RegistrationInformation information, boolean again) {}
