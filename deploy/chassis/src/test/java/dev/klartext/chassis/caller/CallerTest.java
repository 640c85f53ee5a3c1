package dev.klartext.chassis.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final long NOW = Instant.now().getEpochSecond();

    @Test
    void a_login_tells_when_it_was() {
        assertThat(caller(Map.of("auth_time", NOW)).authTime()).contains(Instant.ofEpochSecond(NOW));
    }

    @Test
    void a_time_that_is_not_told_is_not_the_year_1970() {
        assertThat(caller(Map.of("auth_time", 0, "iat", NOW, "azp", "klartext")).authTime())
                .isEmpty();
    }

    @Test
    void a_token_that_is_never_renewed_was_issued_at_the_login() {
        assertThat(caller(Map.of("auth_time", 0, "iat", NOW, "azp", "klartext-local"))
                        .authTime())
                .contains(Instant.ofEpochSecond(NOW));
    }

    @Test
    void a_token_that_may_be_renewed_does_not_tell_the_login() {
        assertThat(caller(Map.of("iat", NOW, "azp", "klartext")).authTime()).isEmpty();
    }

    @Test
    void an_old_login_is_not_fresh_and_an_unknown_one_neither() {
        Duration quarter = Duration.ofMinutes(15);
        assertThat(caller(Map.of("auth_time", NOW - 60)).freshWithin(quarter)).isTrue();
        assertThat(caller(Map.of("auth_time", NOW - 16 * 60)).freshWithin(quarter))
                .isFalse();
        assertThat(caller(Map.of()).freshWithin(quarter)).isFalse();
    }

    @Test
    void who_came_by_a_mailed_link_has_proved_nothing() {
        Caller finder = caller(Map.of("auth_time", NOW, "login_way", "LINK"));
        assertThat(finder.authTime()).isEmpty();
        assertThat(finder.freshWithin(Duration.ofMinutes(15))).isFalse();
        assertThat(caller(Map.of("auth_time", NOW, "login_way", "CODE")).authTime())
                .isPresent();
    }

    @Test
    void a_way_that_this_service_does_not_know_proves_nothing() {
        Caller later = caller(Map.of("auth_time", NOW, "login_way", "CARRIER_PIGEON"));
        assertThat(later.way()).isEmpty();
        assertThat(later.authTime()).isEmpty();
    }

    @Test
    void a_login_that_tells_no_way_says_nothing_of_it() {
        assertThat(caller(Map.of("auth_time", NOW)).way()).isEmpty();
    }

    private static Caller caller(Map<String, Object> claims) {
        Caller caller = new Caller();
        caller.identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(claims))
                .build();
        caller.neverRenewed = () -> Optional.of(List.of("klartext-local"));
        return caller;
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "nadja";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
