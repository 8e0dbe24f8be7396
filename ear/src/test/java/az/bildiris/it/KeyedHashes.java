package az.bildiris.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes as the tests' server makes them, to find or to put what it keeps of somebody. */
public final class KeyedHashes {
    private static final byte[] SECRET = "demo".getBytes(StandardCharsets.UTF_8);

    private KeyedHashes() {}

    public static String of(String kind, String words) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal((kind + "\n" + words).getBytes(StandardCharsets.UTF_8)));
    }
}
