package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenPointsTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    @Inject
    MovePoints points;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void a_point_waits_for_the_person_it_names() {
        happened(Happened.told(project, "Gezeigt").opening(Happened.clarasPoint(project, "Startseite freigeben")));

        As.person(project.clara())
                .get("/api/open-points?mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Startseite freigeben"))
                .body("items[0].name", equalTo("Clara Krume"))
                .body("items[0].mine", equalTo(true));
        As.person(project.karl()).get("/api/open-points?mine").then().body("items", hasSize(0));
        As.person(project.nadja()).get("/api/open-points").then().body("items.mine", contains(false));
    }

    @Test
    void what_the_agency_owes_waits_for_each_of_its_staff() {
        PointOpened ours = new PointOpened(
                Ids.next(), Side.AGENCY, null, "cne Studio", Text.of("Entwurf zeigen", "Show a draft"), null, null);
        happened(Happened.told(project, "Beauftragt").opening(ours));

        As.person(project.nadja()).get("/api/open-points?mine").then().body("items", hasSize(1));
        As.person(project.clara()).get("/api/open-points?mine").then().body("items", hasSize(0));
    }

    @Test
    void a_partner_learns_only_of_what_waits_for_him() {
        PointOpened hansens = new PointOpened(
                Ids.next(),
                Side.PARTNER,
                project.hansen().personId(),
                "Hansen",
                Text.of("Zugang zum Hosting", "Access to the hosting"),
                null,
                null);
        happened(Happened.told(project, "Gefragt").opening(hansens, Happened.clarasPoint(project, "Texte")));

        As.person(project.hansen()).get("/api/open-points").then().body("items.text", contains("Zugang zum Hosting"));
    }

    @Test
    void a_closed_point_waits_for_nobody_and_the_other_services_are_told() throws Exception {
        PointOpened point = Happened.clarasPoint(project, "Startseite freigeben");
        happened(Happened.told(project, "Gezeigt").opening(point));

        happened(Happened.told(project, "Freigegeben").closing(List.of(point.id())));

        As.person(project.clara()).get("/api/open-points?mine").then().body("items", hasSize(0));
        assertThat(published())
                .containsExactly(
                        "dev.klartext.communication.openpoint.opened.v1",
                        "dev.klartext.communication.openpoint.closed.v1");
    }

    @Test
    void closing_what_nobody_opened_changes_nothing() throws Exception {
        happened(Happened.told(project, "Freigegeben").closing(List.of(Ids.next())));

        assertThat(published()).isEmpty();
    }

    @Test
    void a_next_step_opens_a_point_and_taking_it_back_closes_it() throws Exception {
        PointOpened step = Happened.clarasPoint(project, "Rezepte schicken");

        opened(step);
        opened(step);
        As.person(project.clara())
                .get("/api/open-points?mine")
                .then()
                .body("items.id", contains(step.id().toString()));
        tenancy.run(project.agencyId(), tx -> points.close(tx, project.projectId(), step.id()));

        As.person(project.clara()).get("/api/open-points?mine").then().body("items", hasSize(0));
        assertThat(published())
                .containsExactly(
                        "dev.klartext.communication.openpoint.opened.v1",
                        "dev.klartext.communication.openpoint.closed.v1");
    }

    @Test
    void the_button_says_what_the_mail_says() {
        happened(Happened.told(project, "Gezeigt")
                .opening(Happened.clarasPoint(project, "Startseite freigeben"))
                .notifying(Happened.notice(project, project.clara().personId())));

        String home = As.person(project.clara())
                .get("/")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(home).contains("Startseite freigeben").contains("Entwurf ansehen</a>");
    }

    @Test
    void many_points_come_in_parts() {
        EntryBlock block = Happened.told(project, "Viel zu tun");
        happened(block.opening(
                Happened.clarasPoint(project, "Eins"),
                Happened.clarasPoint(project, "Zwei"),
                Happened.clarasPoint(project, "Drei")));

        JsonPath first =
                As.person(project.clara()).get("/api/open-points?mine&limit=2").jsonPath();
        JsonPath second = As.person(project.clara())
                .get("/api/open-points?mine&limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        List<String> texts = new ArrayList<>(first.getList("items.text"));
        texts.addAll(second.getList("items.text"));
        assertThat(texts).containsExactlyInAnyOrder("Eins", "Zwei", "Drei");
        assertThat(second.getString("next")).isNull();
    }

    private void opened(PointOpened point) {
        tenancy.run(project.agencyId(), tx -> points.open(tx, project.projectId(), point));
    }

    private void happened(EntryBlock block) {
        events.happened(project.agencyId(), project.projectId(), Happened.INVENTED, Happened.event(block));
    }

    private List<String> published() throws Exception {
        try (Connection relay = TestParts.connection("communication", "relay");
                PreparedStatement query = relay.prepareStatement(
                        "select type from chassis.outbox where stream_id = ? order by position")) {
            query.setObject(1, project.projectId());
            ResultSet rows = query.executeQuery();
            List<String> types = new ArrayList<>();
            while (rows.next()) {
                types.add(rows.getString(1));
            }
            return types;
        }
    }
}
