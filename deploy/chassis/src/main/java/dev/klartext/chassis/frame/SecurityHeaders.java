package dev.klartext.chassis.frame;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * Headers that keep browsers from doing what no page of ours asks for; an answer that sets one of them itself keeps its own.
 */
@ApplicationScoped
public class SecurityHeaders {

    static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private static final int AMONG_THE_FIRST = 1000;

    // Nothing inline, nothing from elsewhere. blob: and data: show a chosen picture before it is sent; frames show our
    // own PDFs.
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob: data:",
            "media-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "frame-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "object-src 'none'");

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            // What a page shows is personal; static files say otherwise themselves.
            "Cache-Control", "no-store");

    void register(@Observes Filters filters) {
        filters.register(this::add, AMONG_THE_FIRST);
    }

    private void add(RoutingContext request) {
        // Health, metrics, API documents and Quarkus' own development pages bring scripts of their own.
        if (!request.normalizedPath().contains("/q/")) {
            request.addHeadersEndHandler(done -> complete(request));
        }
        request.next();
    }

    private static void complete(RoutingContext request) {
        MultiMap headers = request.response().headers();
        ALWAYS.forEach((name, value) -> addIfMissing(headers, name, value));
        if ("https".equals(request.request().scheme())) {
            addIfMissing(headers, "Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static void addIfMissing(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
