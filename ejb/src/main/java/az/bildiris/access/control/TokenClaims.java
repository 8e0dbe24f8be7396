package az.bildiris.access.control;

import az.bildiris.access.Claims;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the claims of a token, as plain values. */
public final class TokenClaims {
    private TokenClaims() {}

    public static Claims of(JsonWebToken token) {
        var all = new HashMap<String, Object>();
        token.getClaimNames().forEach(name -> all.put(name, plain(token.getClaim(name))));
        return new Claims(all);
    }

    private static Object plain(Object value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray many) {
            return many.stream().map(TokenClaims::plain).toList();
        }
        return value instanceof JsonObject inner
                ? inner.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())))
                : value;
    }
}
