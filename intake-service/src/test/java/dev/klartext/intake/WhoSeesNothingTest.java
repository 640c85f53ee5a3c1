package dev.klartext.intake;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.intake.Scene.Project;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tom works for another agency: for him the project is not there. And the database keeps agencies apart by itself. */
@QuarkusTest
class WhoSeesNothingTest {

    /** Made once: whoever is refused changes nothing in it. */
    private static Project ordered;

    private static String tom;

    @Inject
    Scene scene;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/participants",
                "/brief/preview",
                "/brief/versions/1",
                "/brief/versions/1/frozen",
                "/brief/versions/1/sign-off",
                "/changes",
                "/changes/new",
                "/changes/1",
                "/changes/1/draft",
                "/changes/1/frozen",
                "/changes/1/sign-off",
                "/brief/versions/1/compare"
            })
    void tom_gets_no_page_of_somebody_elses_project(String page) {
        Project project = ordered();
        String tom = tom();

        as(tom).accept("text/html,*/*;q=0.8").get(project.path() + page).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/participants",
                "/authorities",
                "/brief",
                "/brief/versions",
                "/brief/versions/1",
                "/brief/versions/1/frozen",
                "/order",
                "/changes",
                "/changes/1",
                "/changes/1/draft",
                "/changes/1/frozen",
                "/brief/versions/1/reservation",
                "/brief/versions/1/difference",
                "/wishes"
            })
    void tom_gets_no_answer_about_somebody_elses_project(String path) {
        Project project = ordered();
        String tom = tom();

        as(tom).get("/api" + project.path() + path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/participants",
                "/brief/versions",
                "/brief/versions/1/sign-off",
                "/changes",
                "/changes/1/sending",
                "/changes/1/decision",
                "/changes/1/withdrawal",
                "/brief/versions/1/withdrawal",
                "/brief/versions/1/reservation",
                "/brief/versions/1/reservation/withdrawal",
                "/wishes/01980000-0000-7000-8000-000000000001/answer"
            })
    void tom_can_do_nothing_in_somebody_elses_project(String path) {
        Project project = ordered();
        String tom = tom();

        as(tom).contentType(ContentType.JSON)
                .body(decision(path))
                .post("/api" + project.path() + path)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/brief",
                "/brief/versions",
                "/brief/versions/1/sign-off",
                "/brief/versions/1/decline",
                "/changes",
                "/changes/1/draft",
                "/changes/1/sent",
                "/changes/1/decline",
                "/changes/1/withdraw",
                "/changes/1/sign-off",
                "/brief/versions/1/withdraw",
                "/brief/versions/1/reservation",
                "/brief/versions/1/wishes/01980000-0000-7000-8000-000000000001/ask"
            })
    void tom_can_send_no_form_to_somebody_elses_project(String path) {
        Project project = ordered();
        String tom = tom();

        as(tom).accept("text/html")
                .formParam("reason", "x")
                .post(project.path() + path)
                .then()
                .statusCode(404);
    }

    @Test
    void tom_sees_neither_clients_nor_members_of_another_agency() {
        Scene.Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");
        String tom = tom();

        as(tom).get("/api/clients/" + client).then().statusCode(404);
        as(tom).accept("text/html").get("/clients/" + client).then().statusCode(404);
        as(tom).get("/api/clients?agencyId=" + studio.agencyId()).then().statusCode(404);
        as(tom).get("/api/agencies/" + studio.agencyId() + "/members").then().statusCode(404);
    }

    @Test
    void an_unknown_project_answers_like_a_foreign_one() {
        String tom = tom();

        as(tom).get("/api/projects/" + UUID.randomUUID()).then().statusCode(404);
        as(tom).get("/api/projects/no-uuid").then().statusCode(404);
    }

    @Test
    void nobody_without_a_login_gets_an_answer() {
        RestAssured.given().get("/api/projects").then().statusCode(401);
    }

    @Test
    void sql_without_an_agency_sees_none_of_the_rows() throws SQLException {
        ordered();

        for (String table : tables("true")) {
            assertThat(rows(table, null)).as(table).isZero();
        }
    }

    @Test
    void every_table_forces_row_level_security() throws SQLException {
        assertThat(tables("not (relrowsecurity and relforcerowsecurity)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "project", "participant", "brief_version", "brief_decision"})
    void sql_with_another_agency_sees_none_of_the_rows(String table) throws SQLException {
        ordered();

        assertThat(rows(table, UUID.randomUUID())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "project", "participant", "brief_version", "brief_decision"})
    void sql_with_the_agency_sees_its_rows(String table) throws SQLException {
        Project project = ordered();

        assertThat(rows(table, project.studio().agencyId())).isPositive();
    }

    /** A body that is right, so that only the door is in the way. */
    private static String decision(String path) {
        return switch (path) {
            case "/brief/versions/1/sign-off" -> "{\"decision\": \"ORDER\"}";
            case "/changes/1/decision" -> "{\"decision\": \"SIGN\"}";
            default -> "{}";
        };
    }

    private Project ordered() {
        if (ordered == null) {
            Project project = scene.project();
            Scene.Guest clara = scene.clara(project);
            scene.sent(project);
            scene.order(project, clara.subject(), 1).statusCode(200);
            ordered = project;
        }
        return ordered;
    }

    private String tom() {
        if (tom == null) {
            tom = scene.studio("Fotohaus Süd").nadja();
        }
        return tom;
    }

    /** Our own tables of which this is true; Flyway's list of migrations is no tenant's. */
    private static List<String> tables(String condition) throws SQLException {
        try (Connection connection = TestParts.connection("intake", "app");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind = 'r'
                          and relname <> 'flyway_schema_history' and\s""" + condition)) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    private static long rows(String table, UUID agency) throws SQLException {
        try (Connection connection = TestParts.connection("intake", "app");
                Statement statement = connection.createStatement()) {
            if (agency != null) {
                statement.execute("select set_config('klartext.agency', '" + agency + "', false)");
            }
            try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
