package dev.klartext.intake.offer;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;

import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody wrote who never became a client is not kept for ever. */
@QuarkusTest
class ForgetInquiriesTest {

    @Inject
    Scene scene;

    @Inject
    Tenancy tenancy;

    @Inject
    ForgetInquiries forgetInquiries;

    @Test
    void what_came_to_nothing_is_deleted_half_a_year_after_the_last_that_happened() {
        Studio studio = scene.studio();
        entered(studio, "Lange her", 7);
        entered(studio, "Neulich", 5);
        declined(studio, entered(studio, "Abgesagt", 7), 7);
        declined(studio, entered(studio, "Neulich abgesagt", 7), 5);
        decided(studio, offered(studio, entered(studio, "Nie bestellt", 9)), 9);
        offered(studio, entered(studio, "Wird noch besprochen", 9));
        Project ordered = project(studio, offered(studio, entered(studio, "Bestellt", 9)));
        String clara = scene.clara(ordered).subject();
        scene.sent(ordered);
        scene.order(ordered, clara, 1);
        decided(studio, ordered.id(), 9);

        forgetInquiries.forget();

        as(studio.nadja())
                .get("/api/inquiries")
                .then()
                .body(
                        "items.name",
                        containsInAnyOrder("Neulich", "Neulich abgesagt", "Wird noch besprochen", "Bestellt"));
    }

    @Test
    void the_public_form_says_so() {
        RestAssured.given()
                .get("/agencies/" + scene.studio().agencyId() + "/inquiry")
                .then()
                .body(containsString("löschen wir sie 6 Monate nach dem letzten Kontakt"));
    }

    private String entered(Studio studio, String name, int monthsAgo) {
        String id = as(studio.nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "%s", "email": "clara@krume.example", "text": "Niemand findet uns"}""".formatted(name))
                .post("/api/inquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        age(studio, "received_at", monthsAgo, "inquiry_id", UUID.fromString(id));
        return id;
    }

    private void declined(Studio studio, String id, int monthsAgo) {
        as(studio.nadja())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/inquiries/" + id + "/decline")
                .then()
                .statusCode(200);
        age(studio, "decided_at", monthsAgo, "inquiry_id", UUID.fromString(id));
    }

    private static UUID offered(Studio studio, String id) {
        return UUID.fromString(as(studio.nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"order": {"newClient": "Bäckerei Krume", "kind": "BUSINESS", "title": "Website-Relaunch",
                                   "deliverable": "Startseite"}}""")
                .post("/api/inquiries/" + id + "/offer")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
    }

    /** As if the offer had been made, and its draft last touched, so long ago. */
    private void decided(Studio studio, UUID project, int monthsAgo) {
        age(studio, "decided_at", monthsAgo, "project_id", project);
        tenancy.run(
                studio.agencyId(),
                tx -> tx.sql()
                        .createUpdate("update brief set edited_at = now() - make_interval(months => :months)"
                                + " where project_id = :project")
                        .bind("months", monthsAgo)
                        .bind("project", project)
                        .execute());
    }

    private void age(Studio studio, String column, int monthsAgo, String key, UUID id) {
        tenancy.run(
                studio.agencyId(),
                tx -> tx.sql()
                        .createUpdate("update inquiry set " + column
                                + " = now() - make_interval(months => :months) where " + key + " = :id")
                        .bind("months", monthsAgo)
                        .bind("id", id)
                        .execute());
    }

    private static Project project(Studio studio, UUID id) {
        return new Project(studio, id, "/projects/" + id);
    }
}
