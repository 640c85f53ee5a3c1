package dev.klartext.chassis.after;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AfterTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Test
    void a_link_that_is_followed_early_waits_for_its_event() {
        Given.Project project = given.project();
        CompletableFuture<Void> late = CompletableFuture.runAsync(
                () -> removed(project), CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS));
        int status = open(project.nadja().subject(), project.projectId(), "intake:" + project.projectId() + ":1:5");
        late.join();
        assertThat(status).isEqualTo(200);
    }

    @Test
    void an_event_that_does_not_come_is_still_on_its_way_for_everybody() {
        Given.Project project = given.project();
        int forNadja = open(project.nadja().subject(), project.projectId(), "intake:" + project.projectId() + ":1:99");
        int forNobody = open(UUID.randomUUID().toString(), Ids.next(), "intake:" + Ids.next() + ":1:1");
        assertThat(forNadja).isEqualTo(202);
        assertThat(forNobody).isEqualTo(202);
    }

    @Test
    void an_event_of_our_own_is_never_waited_for() {
        Given.Project project = given.project();
        assertThat(open(project.nadja().subject(), project.projectId(), "dispute:" + project.projectId() + ":1:99"))
                .isEqualTo(200);
    }

    @Test
    void a_broken_position_is_refused() {
        Given.Project project = given.project();
        assertThat(open(project.nadja().subject(), project.projectId(), "intake:x:1"))
                .isEqualTo(400);
    }

    @Test
    void many_who_wait_keep_nobody_else_from_being_answered() throws Exception {
        Given.Project project = given.project();
        String early = "intake:" + Ids.next() + ":1:1";
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> waiting = IntStream.range(0, 400)
                    .mapToObj(i -> threads.submit(() -> open(UUID.randomUUID().toString(), Ids.next(), early)))
                    .toList();
            Instant start = Instant.now();
            int status = open(project.nadja().subject(), project.projectId());
            Duration answered = Duration.between(start, Instant.now());
            assertThat(status).isEqualTo(200);
            assertThat(waiting).anyMatch(each -> !each.isDone());
            assertThat(answered).isLessThan(Duration.ofSeconds(2));
            for (Future<Integer> each : waiting) {
                assertThat(each.get()).isEqualTo(202);
            }
        }
    }

    private void removed(Given.Project project) {
        events.sent(
                project.agencyId(),
                project.projectId(),
                "dev.klartext.intake.participant.removed.v1",
                Map.of(
                        "projectId",
                        project.projectId(),
                        "personId",
                        project.karl().personId()));
    }

    private static int open(String subject, UUID project) {
        return given().header("Test-Subject", subject)
                .get("/api/doors/{p}", project)
                .statusCode();
    }

    private static int open(String subject, UUID project, String after) {
        return given().header("Test-Subject", subject)
                .queryParam("after", after)
                .get("/api/doors/{p}", project)
                .statusCode();
    }
}
