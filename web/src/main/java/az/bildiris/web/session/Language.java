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

/** Language of a page: the one chosen before, else the browser's, else Azerbaijani. */
@Named
@RequestScoped
public class Language {
    static final String COOKIE = "language";
    private static final List<String> KNOWN = List.of("az", "en", "ru");

    @Inject
    HttpServletRequest request;

    private Locale locale;

    @PostConstruct
    void choose() {
        locale = Locale.forLanguageTag(chosen().or(this::preferred).orElse("az"));
    }

    /** Whether the service speaks it. */
    public static boolean known(String tag) {
        return tag != null && KNOWN.contains(tag);
    }

    public Locale getLocale() {
        return locale;
    }

    public List<String> getAll() {
        return KNOWN;
    }

    private Optional<String> chosen() {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(Language::known)
                .findFirst();
    }

    private Optional<String> preferred() {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(Language::known)
                .findFirst();
    }
}
