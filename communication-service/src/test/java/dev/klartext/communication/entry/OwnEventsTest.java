package dev.klartext.communication.entry;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of this service's own events with an entry block. */
@QuarkusTest
class OwnEventsTest {

    @Inject
    Given given;

    @Inject
    Tenancy tenancy;

    @Inject
    Outbox outbox;

    /** A fact that this service publishes itself. */
    @EventType("dev.klartext.communication.weather.improved.v1")
    record Improved(EntryBlock entry) implements DomainEvent {}

    @Test
    void an_own_event_is_an_entry_with_points_as_soon_as_it_is_published() {
        Given.Project project = given.project();
        EntryBlock block =
                Happened.told(project, "Es wird schön").opening(Happened.clarasPoint(project, "Sonne ansehen"));

        tenancy.run(project.agencyId(), tx -> {
            outbox.lock(tx, project.projectId());
            outbox.publish(tx, project.projectId(), new Improved(block));
        });

        As.person(project.clara())
                .get(As.entries(project.projectId()))
                .then()
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].sentence", equalTo("Es wird schön"));
        As.person(project.clara())
                .get("/api/open-points?mine")
                .then()
                .body("items.text", equalTo(List.of("Sonne ansehen")));
    }
}
