package az.bildiris.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Language of a page: the chosen one, else the browser's, else Azerbaijani. */
@Named
@RequestScoped
public class Language {
    static final String PARAMETER = "language";
    private static final List<String> KNOWN = List.of("az", "en", "ru");

    @Inject
    HttpServletRequest request;

    private Locale locale;

    @PostConstruct
    void choose() {
        locale = of(request);
    }

    static Locale of(HttpServletRequest request) {
        return Locale.forLanguageTag(
                chosen(request).or(() -> preferred(request)).orElse("az"));
    }

    /** Name of the cookie with the choice; with TLS its prefix lets only this host set it. */
    static String cookie() {
        return OwnCookies.name(PARAMETER);
    }

    /** Whether the service has this language. */
    public static boolean known(String tag) {
        return tag != null && KNOWN.contains(tag);
    }

    public Locale getLocale() {
        return locale;
    }

    public List<String> getAll() {
        return KNOWN;
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(cookie()))
                .map(Cookie::getValue)
                .filter(Language::known)
                .findFirst();
    }

    private static Optional<String> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(Language::known)
                .findFirst();
    }
}
