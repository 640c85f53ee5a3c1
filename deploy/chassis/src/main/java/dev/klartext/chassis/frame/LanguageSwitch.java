package dev.klartext.chassis.frame;

import dev.klartext.chassis.text.Language;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Takes {@code ?lang=en} on any page: remembers the language for all three services and shows the page again. */
@ApplicationScoped
public class LanguageSwitch {

    private static final int AFTER_THE_CHECKS = 800;
    private static final String PARAMETER = "lang";

    void register(@Observes Filters filters) {
        filters.register(this::choose, AFTER_THE_CHECKS);
    }

    private void choose(RoutingContext context) {
        HttpServerRequest request = context.request();
        String language = request.method() == HttpMethod.GET ? request.getParam(PARAMETER) : null;
        if (!Language.spoken(language)) {
            context.next();
            return;
        }
        context.response()
                .addCookie(Cookie.cookie(Language.COOKIE, language)
                        .setPath("/")
                        .setMaxAge(Duration.ofDays(365).toSeconds())
                        .setHttpOnly(true)
                        .setSecure("https".equals(request.scheme()))
                        .setSameSite(CookieSameSite.LAX))
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, without(request.path(), request.query()))
                .end();
    }

    /** The address of the page in the other language. */
    static String with(String path, String query, String language) {
        String page = without(path, query);
        return page + (page.contains("?") ? "&" : "?") + PARAMETER + "=" + language;
    }

    /** The same page without the choice; never another host's, however many slashes stand at the start. */
    static String without(String path, String query) {
        String page = "/" + path.replaceFirst("^[/\\\\]+", "");
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.startsWith(PARAMETER + "="))
                        .collect(Collectors.joining("&"));
        return rest.isEmpty() ? page : page + "?" + rest;
    }
}
