package dev.klartext.communication.openpoint;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.testing.Given.Person;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.As;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A project with points about which people do something. */
abstract class Moving {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    /** A Wednesday at least two weeks ahead: it works for everybody. */
    static final LocalDate LATER = TODAY.plusDays(14).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

    @Inject
    Given given;

    @Inject
    Tenancy tenancy;

    @Inject
    MovePoints points;

    Given.Project project;

    @BeforeEach
    void a_project() {
        project = given.project();
    }

    UUID claras(LocalDate dueOn) {
        return opened(new PointOpened(
                Ids.next(),
                Side.CLIENT,
                project.clara().personId(),
                project.clara().name(),
                Text.of("Rezepte schicken", "Send the recipes"),
                dueOn,
                null));
    }

    UUID ours(LocalDate dueOn) {
        return opened(new PointOpened(
                Ids.next(),
                Side.AGENCY,
                null,
                "cne Studio",
                Text.of("Entwurf zeigen", "Show a draft"),
                dueOn,
                "/results/projects/" + project.projectId()));
    }

    /** A point of somebody's, or of a side as a whole. */
    UUID opened(Side side, Person owner, String text, LocalDate dueOn) {
        return opened(new PointOpened(
                Ids.next(),
                side,
                owner == null ? null : owner.personId(),
                owner == null ? "cne Studio" : owner.name(),
                Text.same(text),
                dueOn,
                null));
    }

    UUID opened(PointOpened point) {
        tenancy.run(project.agencyId(), tx -> points.open(tx, project.projectId(), point));
        return point.id();
    }

    Response move(Person person, UUID point, Map<String, ?> move) {
        return move(person, point, move, As.person(person).get(path(point)).header("ETag"));
    }

    Response move(Person person, UUID point, Map<String, ?> move, String etag) {
        Map<String, Object> body = new HashMap<>();
        move.forEach((field, value) -> body.put(field, value.toString()));
        return As.writing(person, body).header("If-Match", etag).post(path(point) + "/moves");
    }

    String path(UUID point) {
        return "/api/projects/" + project.projectId() + "/open-points/" + point;
    }

    List<String> texts(Person person) {
        return As.person(person).get("/api/open-points?mine").jsonPath().getList("items.text");
    }

    List<String> sentences(Person person) {
        return As.person(person).get(As.entries(project.projectId())).jsonPath().getList("items.sentence");
    }

    List<UUID> mailed() {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select person_id from mail order by id")
                        .mapTo(UUID.class)
                        .list());
    }
}
