package dev.klartext.chassis.caller;

import dev.klartext.chassis.text.Language;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person who asks, as the login knows them; what they may do here, only the gate knows. */
@RequestScoped
public class Caller {

    /** Realm role of those who run an installation; it opens agencies and reads no project. */
    public static final String OPERATOR = "operator";

    private static final String WAY = "login_way";

    /** How somebody came in, as our provider in Keycloak notes it. */
    public enum Way {
        /** A personal link in a mail. */
        LINK,
        /** Six digits by mail. */
        CODE,
        PASSWORD,
        PASSKEY;

        /** Whether only the person can come in by it. */
        boolean proves() {
            return this != LINK;
        }
    }

    @Inject
    SecurityIdentity identity;

    @Inject
    Language language;

    /** Ids of clients that get no refresh tokens; read only when it matters, for a caller is made for every request. */
    @ConfigProperty(name = "klartext.login.never-renewed")
    Provider<Optional<List<String>>> neverRenewed;

    public boolean known() {
        return !identity.isAnonymous();
    }

    /** The Keycloak subject, the only thing by which a person is recognised. */
    public String subject() {
        return claim("sub").orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }

    public String name() {
        return claim("name").or(() -> claim("preferred_username")).orElse("");
    }

    public String email() {
        return claim("email").orElse("");
    }

    /** Whether this person has proved that the address is theirs; only a login that says no has not. */
    boolean addressProved() {
        return claim("email_verified").filter("false"::equals).isEmpty();
    }

    /** Whether this person could have come in by a passkey. */
    public boolean hasPasskey() {
        return claim("login_passkey").filter("true"::equals).isPresent();
    }

    public boolean operator() {
        return identity.hasRole(OPERATOR);
    }

    /** How this person came in; nothing for a login that does not tell it, as a script's token. */
    public Optional<Way> way() {
        return claim(WAY)
                .flatMap(told -> Arrays.stream(Way.values())
                        .filter(way -> way.name().equals(told))
                        .findFirst());
    }

    /**
     * When this person last proved who they are (OpenID Connect {@code auth_time}), by the clock of the login. Absent for who
     * came in by a mailed link alone, which may have been forwarded, and for a way that this service does not know.
     */
    public Optional<Instant> authTime() {
        return claim(WAY).isPresent() && way().filter(Way::proves).isEmpty() ? Optional.empty() : loggedInAt();
    }

    /** When this person came in by a mailed link, which proves nothing; absent for who came in otherwise. */
    public Optional<Instant> cameByLinkAt() {
        return way().filter(Way.LINK::equals).flatMap(link -> loggedInAt());
    }

    private Optional<Instant> loggedInAt() {
        // The library reads a time that the token does not tell as 0.
        return claim("auth_time")
                .filter(time -> !time.equals("0"))
                .or(this::issuedAtLogin)
                .map(Long::valueOf)
                .map(Instant::ofEpochSecond);
    }

    /** Whether the person proved who they are at most so long ago. */
    public boolean freshWithin(Duration age) {
        return authTime().filter(time -> time.isAfter(Instant.now().minus(age))).isPresent();
    }

    public Locale locale() {
        return language.locale();
    }

    /** The password grant tells no {@code auth_time}; a token that is never renewed was issued at the login itself. */
    private Optional<String> issuedAtLogin() {
        return claim("azp")
                .filter(client -> neverRenewed.get().orElse(List.of()).contains(client))
                .flatMap(client -> claim("iat"));
    }

    private Optional<String> claim(String name) {
        return token().map(token -> token.<Object>getClaim(name)).map(Object::toString);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
