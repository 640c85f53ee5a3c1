package dev.klartext.chassis.rate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateLimitTest {

    @Inject
    Given given;

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
