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

    @Test
    void who_asks_far_too_often_is_told_to_wait_and_others_are_not() {
        Given.Project project = given.project();
        boolean refused = IntStream.range(0, 3 * perMinute)
                .map(i -> status(project.nadja(), project))
                .anyMatch(status -> status == 429);
        assertThat(refused).isTrue();
        assertThat(status(project.clara(), project)).isEqualTo(200);
    }

    private static int status(Given.Person person, Given.Project project) {
        return given().header("Test-Subject", person.subject())
                .get("/api/doors/{p}", project.projectId())
                .statusCode();
    }
}
