package dev.klartext.chassis.login;

import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * What is said while Keycloak is away to somebody who has to log in, or whose session has to be renewed. The session stays, and
 * what they typed stands in the page, to be sent once more.
 */
@ApplicationScoped
public class LoginAway {

    static final int STATUS = 503;
    static final String SOON_SECONDS = "10";

    private static final String PROBLEM = """
            {"type":"urn:klartext:problem:unavailable","status":503,\
            "title":"Die Anmeldung ist gerade nicht erreichbar / The login can't be reached right now",\
            "detail":"Bitte versuchen Sie es gleich noch einmal. / Please try again in a moment."}""";

    /** The answer: a page for a person, a problem for a script. */
    record Said(String mediaType, String body) {}

    @CheckedTemplate(basePath = "login")
    static class Templates {
        static native TemplateInstance away(Page page, TypedForm typed, String again);
    }

    @Inject
    Frames frames;

    @Inject
    CurrentVertxRequest current;

    Uni<Said> say(RoutingContext context) {
        return wantsPage(context.request())
                ? TypedForm.of(context.request())
                        .map(typed -> new Said(MediaType.TEXT_HTML + ";charset=utf-8", page(context, typed)))
                : Uni.createFrom().item(new Said("application/problem+json", PROBLEM));
    }

    /** Also where no request is handled yet, as before a login is checked. */
    @ActivateRequestContext
    String page(RoutingContext context, TypedForm typed) {
        current.setCurrent(context);
        return Templates.away(frames.plain(), typed, context.request().uri()).render();
    }

    /** Whether it comes with a token of its own instead of a session. */
    static boolean fromScript(HttpServerRequest request) {
        return request.path().contains("/api/");
    }

    private static boolean wantsPage(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML) && !fromScript(request);
    }
}
