package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.text.Text;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettledPointTest {

    @EventType("dev.klartext.dispute.note.settled.v1")
    public record Settled(UUID projectId, EntryBlock entry) implements DomainEvent {}

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    @Inject
    Outbox outbox;

    @Inject
    HeaderPoints points;

    @Test
    void what_an_event_of_our_own_settles_is_off_our_pages_at_once() {
        Given.Project project = given.project();
        UUID point = opened(project);
        List<HeaderPoint> left = tenancy.in(project.agencyId(), tx -> {
            outbox.lock(tx, project.projectId());
            outbox.publish(tx, project.projectId(), new Settled(project.projectId(), settling(project, point)));
            return points.of(tx, project.projectId());
        });
        assertThat(left).isEmpty();
    }

    @Test
    void a_point_that_is_handed_on_stands_with_its_new_owner_and_day() {
        Given.Project project = given.project();
        UUID point = opened(project);

        events.happened(
                project.agencyId(),
                project.projectId(),
                HeaderPoints.REASSIGNED,
                Map.of(
                        "projectId",
                        project.projectId(),
                        "pointId",
                        point,
                        "personId",
                        project.karl().personId(),
                        "name",
                        "Karl Kontakt",
                        "dueOn",
                        "2026-12-04"));

        List<HeaderPoint> now = tenancy.in(project.agencyId(), tx -> points.of(tx, project.projectId()));
        assertThat(now)
                .extracting(HeaderPoint::name, HeaderPoint::dueOn)
                .containsExactly(tuple("Karl Kontakt", LocalDate.of(2026, 12, 4)));
    }

    private UUID opened(Given.Project project) {
        UUID point = Ids.next();
        events.happened(
                project.agencyId(),
                project.projectId(),
                HeaderPoints.OPENED,
                Map.of(
                        "projectId",
                        project.projectId(),
                        "pointId",
                        point,
                        "side",
                        "CLIENT",
                        "name",
                        "Clara Krume",
                        "text",
                        Map.of("de", "Entwurf ansehen", "en", "Look at the draft"),
                        "dueOn",
                        "2026-11-27"));
        return point;
    }

    private static EntryBlock settling(Given.Project project, UUID point) {
        Actor clara = new Actor(project.clara().personId(), "Clara Krume", Side.CLIENT);
        return EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.DECISION,
                        Standing.CONFIRMED,
                        clara,
                        Text.of("freigegeben", "approved"),
                        null)
                .closing(List.of(point));
    }
}
