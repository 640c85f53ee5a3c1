package dev.klartext.chassis.testing;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Stands in for Keycloak in a service's own tests, so that one test can be several people: headers {@code Test-Subject},
 * {@code Test-Name}, {@code Test-Auth-Time} (seconds since 1970), {@code Test-Way} (how they came in),
 * {@code Test-Passkey} (whether they have one), {@code Test-Email}, {@code Test-Email-Verified} and {@code Test-Roles} (comma-separated). The real login
 * is tested with the whole.
 */
@ApplicationScoped
@Priority(10_000)
public class HeaderLogin implements HttpAuthenticationMechanism {

    private static final Map<String, String> TOLD_IF_SAID = Map.of(
            "login_way", "Test-Way",
            "login_passkey", "Test-Passkey",
            "email", "Test-Email",
            "email_verified", "Test-Email-Verified");

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager manager) {
        String subject = request.request().getHeader("Test-Subject");
        if (subject == null) {
            return Uni.createFrom().nullItem();
        }
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(token(request, subject));
        String roles = request.request().getHeader("Test-Roles");
        if (roles != null) {
            identity.addRoles(Set.of(roles.split(",")));
        }
        return Uni.createFrom().item(identity.build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Test"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    private static JsonWebToken token(RoutingContext request, String subject) {
        Map<String, Object> claims = new HashMap<>();
        String name = request.request().getHeader("Test-Name");
        claims.put("sub", subject);
        claims.put("name", name == null ? subject : name);
        String authTime = request.request().getHeader("Test-Auth-Time");
        claims.put("auth_time", authTime == null ? Instant.now().getEpochSecond() : Long.parseLong(authTime));
        TOLD_IF_SAID.forEach((claim, header) -> {
            if (request.request().getHeader(header) != null) {
                claims.put(claim, request.request().getHeader(header));
            }
        });
        return new JsonWebToken() {
            @Override
            public String getName() {
                return subject;
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String claimName) {
                return (T) claims.get(claimName);
            }
        };
    }
}
