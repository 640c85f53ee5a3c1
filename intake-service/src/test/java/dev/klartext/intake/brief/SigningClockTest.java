package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Keycloak measures the age of a login by its clock, we by ours: they may be two minutes apart. */
class SigningClockTest {

    @Test
    void a_login_that_keycloak_takes_for_fresh_is_fresh_by_a_clock_two_minutes_ahead() throws IOException {
        Properties config = new Properties();
        try (InputStream file = new FileInputStream("src/main/resources/application.properties")) {
            config.load(file);
        }
        int asked = Integer.parseInt(config.getProperty("quarkus.oidc.signing.authentication.extra-params.max_age"));
        assertThat(asked + 120).isLessThan((int) WhoMayOrder.FRESH.toSeconds());
        assertThat(Integer.parseInt(config.getProperty("quarkus.oidc.signing.token.lifespan-grace")))
                .isGreaterThan(120);
    }
}
