package dev.klartext.chassis.frame;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Refuses what another site makes a signed-in person's browser send: instead of tokens in forms, the browser itself says
 * where a request comes from (Sec-Fetch-Site, or Origin in older ones).
 */
@ApplicationScoped
public class CrossSite {

    private static final Logger LOG = Logger.getLogger(CrossSite.class);
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");
    private static final int BEFORE_ANYTHING_READS_IT = 900;
    private static final String REFUSAL = """
            {"type":"urn:klartext:problem:cross-site","status":403,\
            "title":"Diese Anfrage kam von einer anderen Seite / This request came from another site",\
            "detail":"Bitte öffnen Sie die Seite neu und senden Sie noch einmal. / Please reload the page and send again."}""";

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ANYTHING_READS_IT);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean allowed = allows(
                request.method().name(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader(HttpHeaders.ORIGIN),
                request.authority(),
                request.getHeader(HttpHeaders.COOKIE) != null);
        if (allowed) {
            context.next();
            return;
        }
        LOG.infof("Refused a cross-site %s %s", request.method(), request.path());
        context.response()
                .setStatusCode(403)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(REFUSAL);
    }

    /**
     * The rule. A request that tells nothing about its origin comes from a program, not from a page; without cookies it acts
     * for nobody but who put a token into it.
     */
    static boolean allows(String method, String fetchSite, String origin, HostAndPort host, boolean cookies) {
        if (SAFE_METHODS.contains(method)) {
            return true;
        }
        if (fetchSite != null) {
            return OUR_OWN.contains(fetchSite);
        }
        return origin == null ? !cookies : sameHost(origin, host);
    }

    private static boolean sameHost(String origin, HostAndPort host) {
        try {
            URI uri = URI.create(origin);
            int usual = "https".equals(uri.getScheme()) ? 443 : 80;
            return host != null
                    && host.host().equalsIgnoreCase(uri.getHost())
                    && port(host.port(), usual) == port(uri.getPort(), usual);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static int port(int given, int usual) {
        return given <= 0 ? usual : given;
    }
}
