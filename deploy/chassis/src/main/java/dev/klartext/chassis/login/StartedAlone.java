package dev.klartext.chassis.login;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Answers who sends a session or a token to a service that was started while Keycloak was away: it can check neither yet. */
@ApplicationScoped
class StartedAlone {

    private static final int BEFORE_OTHERS = Integer.MIN_VALUE;

    @Inject
    LoginAway loginAway;

    void register(@Observes Router router) {
        router.route().order(BEFORE_OTHERS).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        if (!(context.failure() instanceof OIDCException)) {
            context.next();
            return;
        }
        loginAway
                .say(context)
                .subscribe()
                .with(said -> context.response()
                        .setStatusCode(LoginAway.STATUS)
                        .putHeader(HttpHeaders.CONTENT_TYPE, said.mediaType())
                        .putHeader(HttpHeaders.RETRY_AFTER, LoginAway.SOON_SECONDS)
                        .end(said.body()));
    }
}
