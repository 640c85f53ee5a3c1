package dev.klartext.chassis.rate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateLimitTest {

    @Inject
    Given given;

    @Inject
    SharedBuckets shared;

    @Inject
    @DataSource("gate")
    AgroalDataSource source;

    @ConfigProperty(name = "klartext.rate.person-per-minute")
    int perMinute;

    @ConfigProperty(name = "klartext.rate.stranger-per-minute")
    int strangerPerMinute;

    @Test
    void who_asks_far_too_often_is_told_to_wait_and_others_are_not() {
        Given.Project project = given.project();
        boolean refused = IntStream.range(0, 3 * perMinute)
                .map(i -> status(project.nadja(), project))
                .anyMatch(status -> status == 429);
        assertThat(refused).isTrue();
        assertThat(status(project.clara(), project)).isEqualTo(200);
    }

    @Test
    void a_stranger_who_guesses_is_slowed_down_by_address() {
        String guesser = "203.0.113.7";
        boolean refused = IntStream.range(0, 3 * strangerPerMinute)
                .map(i -> stranger(guesser))
                .anyMatch(status -> status == 429);
        assertThat(refused).isTrue();
        assertThat(stranger("203.0.113.8")).isEqualTo(200);
    }

    @Test
    void replicas_count_strangers_together() {
        SharedBuckets replica = new SharedBuckets(source);
        SharedBuckets other = new SharedBuckets(source);
        String who = "guesser " + UUID.randomUUID();
        assertThat(replica.take(who, 2, Duration.ofHours(1))).isTrue();
        assertThat(other.take(who, 2, Duration.ofHours(1))).isTrue();

        assertThat(replica.take(who, 2, Duration.ofHours(1))).isFalse();
        assertThat(other.take("somebody else " + who, 2, Duration.ofHours(1))).isTrue();
    }

    @Test
    void an_address_is_forgotten_once_its_bucket_is_full_again() throws Exception {
        String who = "passer-by " + UUID.randomUUID();
        shared.take(who, 1, Duration.ofHours(1));
        try (Connection gate = source.getConnection();
                PreparedStatement later =
                        gate.prepareStatement("update chassis.rate_bucket set expires_at = 1 where id = ?")) {
            later.setString(1, who);
            assertThat(later.executeUpdate()).isEqualTo(1);
        }

        shared.forget();

        assertThat(shared.take(who, 1, Duration.ofHours(1))).isTrue();
    }

    private static int stranger(String address) {
        return given().header("X-Forwarded-For", address)
                .queryParam("color", "#1f5f5b")
                .get("/frame/brand.css")
                .statusCode();
    }

    private static int status(Given.Person person, Given.Project project) {
        return given().header("Test-Subject", person.subject())
                .get("/api/doors/{p}", project.projectId())
                .statusCode();
    }
}
