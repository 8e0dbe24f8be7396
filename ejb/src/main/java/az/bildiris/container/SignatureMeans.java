package az.bildiris.container;

import az.bildiris.platform.Folding;

/** The signing service or device, derived from the certificate's issuer. */
public enum SignatureMeans {
    ELECTRONIC_SIGNATURE,
    ASAN_IMZA,
    SIMA;

    public static SignatureMeans ofIssuer(String issuer) {
        String folded = Folding.fold(issuer);
        if (folded.contains("asan imza")) {
            return ASAN_IMZA;
        }
        return folded.contains("sima") ? SIMA : ELECTRONIC_SIGNATURE;
    }
}
