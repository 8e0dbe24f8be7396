package az.bildiris.container;

import az.bildiris.platform.Folding;

/** What the signer signed with; the certificate's issuer tells. */
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
