package dev.klartext.intake.workstep;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupplyApiTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void an_order_asks_the_contact_for_what_it_needs_with_one_mail() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);
        scene.written(
                project,
                Scene.BRIEF.replace("{\"text\": \"Fotos vom Laden\"", "{\"text\": \"Logo\"}, {\"text\": \"Fotos\""));
        scene.send(project).statusCode(201);

        scene.order(project, clara.subject(), 1).statusCode(200);

        List<JsonNode> asked = published.in(project.studio().agencyId(), project.id(), "workstep.supply-requested.v1");
        assertThat(asked).extracting(event -> event.path("text").asText()).containsExactly("Logo", "Fotos");
        assertThat(asked)
                .allSatisfy(
                        event -> assertThat(event.at("/entry/opens/0/personId").asText())
                                .isEqualTo(karl.personId().toString()));
        assertThat(asked.get(0).at("/entry/notices/0/body/de").asText())
                .contains("– Logo")
                .contains("– Fotos, bis");
        assertThat(asked.get(1).at("/entry/notices")).isEmpty();
    }

    @Test
    void what_comes_settles_the_point_and_can_be_fetched() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);
        String supply = Steps.asked(project, karl.personId());
        String point = last(project, "workstep.supply-requested.v1")
                .at("/entry/opens/0/id")
                .asText();

        Steps.handIn(project, clara.subject(), supply).statusCode(200).body("receivedFrom", equalTo("Clara Krume"));

        assertThat(last(project, "workstep.supply-received.v1")
                        .at("/entry/closes/0")
                        .asText())
                .isEqualTo(point);
        as(project.studio().alex())
                .get(Steps.supplies(project) + "/" + supply + "/file")
                .then()
                .statusCode(200)
                .body(equalTo("drei Fotos"));
        Steps.handIn(project, karl.subject(), supply).statusCode(409).body("detail", containsString("schon da"));
    }

    @Test
    void nobody_is_written_to_in_a_mailbox_that_others_read() {
        Project project = scene.project();
        UUID office = scene.add(project, """
                {"name": "Büro", "side": "CLIENT", "contact": true, "email": "info@krume.example",
                 "sharedMailbox": true}""");

        Steps.asked(project, office);
        Steps.plannedFor(project, office);

        assertThat(last(project, "workstep.supply-requested.v1").at("/entry/opens"))
                .hasSize(1);
        assertThat(last(project, "workstep.supply-requested.v1").at("/entry/notices"))
                .isEmpty();
        assertThat(last(project, "workstep.planned.v1").at("/entry/notices")).isEmpty();
    }

    @Test
    void staff_note_that_it_came_on_another_way() {
        Project project = scene.project();
        String supply = Steps.asked(project, scene.karl(project).personId());

        Steps.handIn(project, project.studio().nadja(), supply).statusCode(200);

        assertThat(last(project, "workstep.supply-received.v1")
                        .at("/entry/sentence/de")
                        .asText())
                .isEqualTo("Nadja hat notiert, dass da ist: Fotos vom Laden");
    }

    @Test
    void nothing_at_all_is_not_handed_in() {
        Project project = scene.project();
        Guest karl = scene.karl(project);
        String supply = Steps.asked(project, karl.personId());

        as(karl.subject())
                .multiPart("note", " ")
                .post(Steps.supplies(project) + "/" + supply + "/received")
                .then()
                .statusCode(400)
                .body("violations.field", contains("note"));
    }

    @Test
    void asking_once_more_closes_the_old_point_and_opens_one_for_somebody_else() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String supply = Steps.asked(project, scene.karl(project).personId());
        String before = last(project, "workstep.supply-requested.v1")
                .at("/entry/opens/0/id")
                .asText();

        as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body("""
                {"text": "Fotos vom Laden", "personId": "%s"}""".formatted(hansen.personId()))
                .put(Steps.supplies(project) + "/" + supply)
                .then()
                .statusCode(200)
                .body("dueOn", nullValue());

        JsonNode entry = last(project, "workstep.supply-requested.v1").path("entry");
        assertThat(entry.at("/closes/0").asText()).isEqualTo(before);
        assertThat(entry.at("/opens/0/name").asText()).isEqualTo("Hansen");
        assertThat(entry.path("audience").asText()).isEqualTo("EVERYONE");
    }

    @Test
    void a_partner_sees_and_gives_what_is_asked_of_him_alone() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String karls = Steps.asked(project, scene.karl(project).personId());
        as(hansen.subject()).get(Steps.supplies(project)).then().body("items", empty());
        Steps.handIn(project, hansen.subject(), karls).statusCode(404);

        String his = Steps.asked(project, hansen.personId());

        as(hansen.subject()).get(Steps.supplies(project)).then().body("items.id", contains(his));
        Steps.handIn(project, hansen.subject(), his).statusCode(200);
    }

    @Test
    void the_client_does_not_give_what_a_partner_has() {
        Project project = scene.project();
        String hansens = Steps.asked(project, scene.hansen(project).personId());

        Steps.handIn(project, scene.clara(project).subject(), hansens)
                .statusCode(403)
                .body("detail", containsString("Das gibt Hansen"));
    }

    @Test
    void nobody_of_the_agency_is_asked_and_what_is_missing_is_named() {
        Project project = scene.project();
        ask(project, "{}").statusCode(400).body("violations.field", hasItems("text", "personId"));
        String nadja = as(project.studio().nadja())
                .get("/api" + project.path() + "/participants")
                .then()
                .extract()
                .path("items[0].personId");

        ask(project, """
                {"text": "Fotos", "personId": "%s"}""".formatted(nadja)).statusCode(400).body("violations.field", hasItem("personId"));
    }

    @Test
    void only_staff_ask() {
        Project project = scene.project();

        as(scene.clara(project).subject())
                .contentType(ContentType.JSON)
                .body("{}")
                .post(Steps.supplies(project))
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse ask(Project project, String body) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body(body)
                .post(Steps.supplies(project))
                .then();
    }

    private JsonNode last(Project project, String type) {
        return published.last(project.studio().agencyId(), project.id(), type);
    }
}
