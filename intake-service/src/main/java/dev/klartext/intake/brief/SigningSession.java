package dev.klartext.intake.brief;

import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The browser's session under the OIDC tenant {@code signing}, which asks for a login at most 15 minutes old: in it orders and
 * changes are signed.
 */
@RequestScoped
public class SigningSession {

    /** Cookies of the session; without them the tenant asks Keycloak anew. */
    private static final String COOKIE = "q_session_signing";

    @Inject
    Caller caller;

    @Context
    HttpHeaders headers;

    /** Whether something can be signed in it now. */
    public boolean fresh() {
        return caller.freshWithin(WhoMayOrder.FRESH);
    }

    /** Signs with the time of the login; one that is too old is asked for again, and the person comes back to the page. */
    public Response sign(String page, Function<Optional<Instant>, Response> signing) {
        try {
            return signing.apply(caller.authTime());
        } catch (Problem problem) {
            if (problem.kind() != Problems.LOGIN_TOO_OLD) {
                throw problem;
            }
            return logInOnceMore(page, false);
        }
    }

    /**
     * Ends the session and comes back to the page, so that the login is asked for.
     *
     * @param tried whether it was asked for already; it is once, or two clocks could disagree for ever
     */
    public Response logInOnceMore(String page, boolean tried) {
        if (tried) {
            WhoMayOrder.freshLogin(caller.authTime(), Instant.now());
        }
        Response.ResponseBuilder answer = Response.seeOther(URI.create(page + "?again=true"));
        headers.getCookies().keySet().stream()
                .filter(name -> name.startsWith(COOKIE))
                .map(name -> new NewCookie.Builder(name)
                        .path("/intake")
                        .maxAge(0)
                        .httpOnly(true)
                        .build())
                .forEach(answer::cookie);
        return answer.build();
    }
}
