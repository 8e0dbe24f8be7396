package az.bildiris.container;

/**
 * What EU DSS itself says of a container's signature at some time, in its own words (English).
 *
 * @param indication DSS's verdict, for example TOTAL_PASSED
 * @param simple the verdict and the chain of certificates, as a piece of HTML with the class names of Bootstrap
 * @param detailed every step of the validation (EN 319 102-1), in the same form
 */
public record SignatureReport(String indication, String simple, String detailed) {}
