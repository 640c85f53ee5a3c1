package dev.klartext.chassis.text;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The language in which the caller reads: chosen before (cookie {@code lang}), else the browser's, else German. */
@RequestScoped
public class Language {

    public static final String COOKIE = "lang";

    private static final List<Locale> SPOKEN = List.of(Locale.GERMAN, Locale.ENGLISH);

    @Inject
    CurrentVertxRequest current;

    /** German outside a request: what is written for somebody else names that person's language itself. */
    public Locale locale() {
        if (current.getCurrent() == null) {
            return Locale.GERMAN;
        }
        HttpServerRequest request = current.getCurrent().request();
        Cookie chosen = request.getCookie(COOKIE);
        return choose(chosen == null ? null : chosen.getValue(), request.getHeader("Accept-Language"));
    }

    /** True for the words that the language switch may put into the cookie. */
    public static boolean spoken(String language) {
        return SPOKEN.stream().anyMatch(locale -> locale.getLanguage().equals(language));
    }

    static Locale choose(String cookie, String acceptLanguage) {
        if (spoken(cookie)) {
            return Locale.of(cookie);
        }
        if (acceptLanguage == null) {
            return Locale.GERMAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.GERMAN : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.GERMAN;
        }
    }
}
