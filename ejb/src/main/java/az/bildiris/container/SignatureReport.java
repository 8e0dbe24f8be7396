package az.bildiris.container;

/**
 * The report of EU DSS on a container's signature at some time, in English.
 *
 * @param indication DSS's result, for example TOTAL_PASSED
 * @param simple the result and the chain of certificates, as an HTML fragment with Bootstrap's class names
 * @param detailed every step of the validation (EN 319 102-1), in the same form
 */
public record SignatureReport(String indication, String simple, String detailed) {}
