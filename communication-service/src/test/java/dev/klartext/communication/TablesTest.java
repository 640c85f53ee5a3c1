package dev.klartext.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each role sees of rows that are there. */
@QuarkusTest
class TablesTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    Given.Project project;

    @BeforeEach
    void every_table_has_rows() {
        project = given.project();
        PointOpened point = Happened.clarasPoint(project, "Freigeben");
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, "Gezeigt")
                        .about(new NamedDeliverable(Ids.next(), "Laden"))
                        .opening(point)
                        .notifying(Happened.notice(project, project.clara().personId()))));
        As.writing(
                        project.nadja(),
                        Map.of(
                                "text",
                                "Erst im Januar",
                                "personIds",
                                List.of(project.clara().personId())))
                .post("/api/projects/" + project.projectId() + "/agreements")
                .then()
                .statusCode(201);
        As.person(project.nadja()).get("/api/projects/" + project.projectId() + "/head");
        As.person(project.clara()).formParam("answer", "no").post("/passkey");
        As.person(project.nadja())
                .multiPart("entry", "{\"kind\": \"CALL\", \"sentence\": \"Mit Datei\"}", "application/json")
                .multiPart("files", "Notiz.txt", "Rezepte".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(As.entries(project.projectId()) + "/with-files");
        closed(given.project(project.agencyId(), "Alte Website"));
        told();
        moved(point);
        events.happened(
                project.agencyId(),
                project.agencyId(),
                "dev.klartext.intake.client.created.v1",
                Map.of("name", "Krume"));
        events.happened(
                project.agencyId(),
                project.agencyId(),
                "dev.klartext.intake.agency.second-factor-changed.v1",
                Map.of("wanted", true));
        events.happened(
                project.agencyId(),
                project.agencyId(),
                "dev.klartext.intake.participant.person-changed.v1",
                Map.of(
                        "personId",
                        project.karl().personId(),
                        "name",
                        "Karl Kontakt",
                        "sharedMailbox",
                        false,
                        "language",
                        "de",
                        "zone",
                        "Europe/London",
                        "coverDecides",
                        false));
    }

    @Test
    void without_an_agency_the_service_sees_nothing() throws Exception {
        try (Connection app = TestParts.connection("communication", "app")) {
            for (String table : tables()) {
                assertThat(rows(app, table)).as(table).isZero();
            }
        }
    }

    @Test
    void with_another_agency_the_service_sees_nothing_of_this_one() throws Exception {
        UUID other = given.agency("Fotohaus Süd");
        try (Connection app = as(other)) {
            for (String table : tables()) {
                assertThat(rows(app, table)).as(table).isZero();
            }
        }
    }

    @Test
    void with_its_agency_the_service_sees_the_rows() throws Exception {
        try (Connection app = as(project.agencyId())) {
            for (String table : tables()) {
                assertThat(rows(app, table)).as(table).isPositive();
            }
        }
    }

    @Test
    void the_relay_finds_what_is_due_and_reads_no_word_of_it() throws Exception {
        try (Connection relay = TestParts.connection("communication", "relay")) {
            assertThat(rows(relay, "(select id, state, due_at from mail) due")).isPositive();
            assertThat(rows(relay, "(select agency_id, look_on from open_point) due"))
                    .isPositive();
            for (String words : List.of(
                    "select text from content",
                    "select subject_de from mail",
                    "select link from entry",
                    "select text_de from open_point")) {
                Throwable refused = catchThrowable(() -> relay.createStatement().executeQuery(words));
                assertThat(refused).as(words).hasMessageContaining("permission denied");
            }
        }
    }

    private void moved(PointOpened point) {
        As.writing(
                        project.nadja(),
                        Map.of(
                                "move",
                                "EXTEND",
                                "until",
                                LocalDate.now().plusDays(14).toString()))
                .header("If-Match", "\"1\"")
                .post("/api/projects/" + project.projectId() + "/open-points/" + point.id() + "/moves");
    }

    private void told() {
        String path = "/api/projects/" + project.projectId();
        String note = As.writing(project.nadja(), Map.of("number", 1, "words", "So steht es."))
                .post(path + "/status-notes")
                .path("id");
        As.writing(project.clara(), Map.of("course", 5)).post(path + "/status-notes/" + note + "/answers");
        As.writing(project.nadja(), Map.of("words", "So wird es."))
                .header("If-Match", "\"2-0\"")
                .put(path + "/status-draft");
    }

    private void closed(UUID over) {
        events.happened(project.agencyId(), over, "dev.klartext.intake.project.closed.v1", Map.of("projectId", over));
    }

    private static Connection as(UUID agency) throws SQLException {
        Connection app = TestParts.connection("communication", "app");
        app.setAutoCommit(false);
        app.createStatement().execute("select set_config('klartext.agency', '" + agency + "', true)");
        return app;
    }

    private static List<String> tables() throws SQLException {
        try (Connection owner = TestParts.ownerConnection("communication")) {
            ResultSet rows = owner.createStatement().executeQuery("""
                    select table_name from information_schema.columns
                    where table_schema = 'public' and column_name = 'agency_id'
                      and table_name <> 'note' -- of the chassis' own tests
                    order by table_name""");
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            assertThat(tables)
                    .containsExactly(
                            "agreement",
                            "agreement_person",
                            "agreement_version",
                            "attachment",
                            "checkpoint",
                            "closed_project",
                            "content",
                            "deliverable",
                            "entry",
                            "first_client",
                            "leaf",
                            "log",
                            "log_key",
                            "login_task",
                            "mail",
                            "open_point",
                            "passkey_answer",
                            "person_zone",
                            "point_happening",
                            "search_entry",
                            "search_word",
                            "search_word_place",
                            "second_factor",
                            "status_answer",
                            "status_draft",
                            "status_note");
            return tables;
        }
    }

    private static long rows(Connection connection, String table) throws SQLException {
        ResultSet count = connection.createStatement().executeQuery("select count(*) from " + table);
        count.next();
        return count.getLong(1);
    }
}
