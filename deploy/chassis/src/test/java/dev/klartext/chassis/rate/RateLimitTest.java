package dev.klartext.chassis.rate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.Few.class)
class RateLimitTest {

    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("klartext.rate.person-per-minute", "5");
        }
    }

    @Inject
    Given given;

    @Test
    void who_asks_far_too_often_is_told_to_wait_and_others_are_not() {
        Given.Project project = given.project();
        long refused = IntStream.range(0, 20)
                .map(i -> status(project.nadja().subject(), project))
                .filter(status -> status == 429)
                .count();
        assertThat(refused).isGreaterThanOrEqualTo(14);
        assertThat(status(project.clara().subject(), project)).isEqualTo(200);
    }

    private static int status(String subject, Given.Project project) {
        return given().header("Test-Subject", subject)
                .get("/api/doors/{p}", project.projectId())
                .statusCode();
    }
}
