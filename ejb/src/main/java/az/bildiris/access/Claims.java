package az.bildiris.access;

import az.bildiris.platform.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The portal's claims about a person; settings give the names of the claims. */
public record Claims(Map<String, Object> all) {
    /** The person as far as the claims describe them; missing claims are empty. */
    public Caller caller(String userName) {
        return new Caller(
                userName,
                text(Setting.CLAIM_FIN),
                text(Setting.CLAIM_SURNAME),
                text(Setting.CLAIM_GIVEN_NAME),
                text(Setting.CLAIM_PATRONYMIC),
                means(),
                text(Setting.CLAIM_INSTITUTION),
                text(Setting.CLAIM_PLACE),
                "");
    }

    private String text(Setting name) {
        return words(name.value()).findFirst().orElse("");
    }

    /** The first known value in the claims for the means of signing in. */
    private SignInMeans means() {
        return Stream.of(Setting.CLAIM_MEANS.value().strip().split(" +"))
                .flatMap(this::words)
                .map(SignInMeans::of)
                .filter(means -> means != SignInMeans.OTHER)
                .findFirst()
                .orElse(SignInMeans.OTHER);
    }

    /** The value at a path with dots, as ASAN Login nests a person's data: {@code main.person.pin} (spec 14.1). */
    private static Object nested(Map<?, ?> claims, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return claims.get(path);
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? nested(inner, path.substring(dot + 1))
                : null;
    }

    private Stream<String> words(String name) {
        Object value = all.containsKey(name) ? all.get(name) : nested(all, name);
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().map(String::valueOf);
    }
}
