package dev.klartext.chassis.login;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Language;
import dev.klartext.chassis.text.Text;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers who is not logged in: pages are sent to the login if it is there, scripts get a problem with status 401.
 *
 * <p>The problem extension's own mapper reads a field of Quarkus that is gone since 3.34.
 */
public class LoginChallenge {

    // Before the mappers of the extensions, which have Priorities.USER.
    private static final int FIRST = 1;

    private static final Text SENTENCE = Text.of(
            "Für diese Adresse brauchen Sie eine Anmeldung (Bearer-Token).",
            "For this address you need a login (bearer token).");

    @Inject
    Language language;

    @Inject
    LoginServer server;

    @Inject
    LoginAway loginAway;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = FIRST)
    public Uni<Response> unauthorized(RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = FIRST)
    public Uni<Response> failed(RoutingContext request) {
        return challenge(request);
    }

    private Uni<Response> challenge(RoutingContext request) {
        // To ask for the challenge ends the session, which could be renewed once the login is back.
        return LoginAway.fromScript(request.request())
                ? toLogin(request)
                : server.away().flatMap(away -> away ? sayAway(request) : toLogin(request));
    }

    private Uni<Response> sayAway(RoutingContext request) {
        return loginAway
                .say(request)
                .map(said -> Response.status(LoginAway.STATUS)
                        .header(HttpHeaders.CONTENT_TYPE, said.mediaType())
                        .header(HttpHeaders.RETRY_AFTER, LoginAway.SOON_SECONDS)
                        .entity(said.body())
                        .build());
    }

    private Uni<Response> toLogin(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        if (authenticator == null) {
            return Uni.createFrom().item(problem(new ChallengeData(Problems.UNAUTHENTICATED.status())));
        }
        return authenticator.getChallenge(request).map(this::answer);
    }

    private Response answer(ChallengeData challenge) {
        if (challenge == null) {
            return problem(new ChallengeData(Problems.UNAUTHENTICATED.status()));
        }
        if (challenge.status == Problems.UNAUTHENTICATED.status()) {
            return problem(challenge);
        }
        Response.ResponseBuilder redirect = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> redirect.header(name.toString(), value));
        return redirect.build();
    }

    private Response problem(ChallengeData challenge) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(Problems.UNAUTHENTICATED.type())
                .withTitle(Problems.UNAUTHENTICATED.title().in(language.locale()))
                .withStatus(Problems.UNAUTHENTICATED.status())
                .withDetail(SENTENCE.in(language.locale()));
        challenge.getHeaders().forEach((name, value) -> problem.withHeader(name.toString(), value));
        return problem.build().toResponse();
    }
}
