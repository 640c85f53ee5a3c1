package dev.klartext.chassis.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Keycloak's clock and a service's may be two minutes apart. */
class ClocksTest {

    private static final int TWO_MINUTES = 120;
    private static final int TOKEN_LIVES = 300;

    @Test
    void a_token_is_taken_although_two_clocks_are_two_minutes_apart_and_never_twice_as_long_as_it_lives()
            throws IOException {
        Properties defaults = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/META-INF/microprofile-config.properties")) {
            defaults.load(file);
        }
        for (String tenant : new String[] {"quarkus.oidc.", "quarkus.oidc.api."}) {
            assertThat(Integer.parseInt(defaults.getProperty(tenant + "token.lifespan-grace")))
                    .isGreaterThan(TWO_MINUTES)
                    .isLessThan(TOKEN_LIVES);
        }
    }
}
