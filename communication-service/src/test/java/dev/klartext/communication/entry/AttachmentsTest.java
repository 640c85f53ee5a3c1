package dev.klartext.communication.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of entries, over a real file store: who may read the entry may have them, nobody else. */
@QuarkusTest
class AttachmentsTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void a_screenshot_stands_with_its_message_and_the_other_side_opens_it() {
        JsonPath entry = screenshot("MESSAGE");

        assertThat(entry.getString("files[0].name")).isEqualTo("Bildschirmfoto.png");
        assertThat(entry.getString("files[0].sha256")).isEqualTo(Sha256.hex(PICTURE));
        byte[] bytes = As.person(project.clara())
                .get(file(entry))
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", startsWith("inline"))
                .extract()
                .asByteArray();
        assertThat(bytes).isEqualTo(PICTURE);
        assertThat(As.person(project.clara())
                        .get("/projects/" + project.projectId())
                        .asString())
                .contains("<img src=\"/communication/projects/" + project.projectId() + "/entries/"
                        + entry.getString("id") + "/files/1\" alt=\"Bildschirmfoto.png\"");
    }

    @Test
    void name_and_hash_are_part_of_the_leaf() {
        JsonPath entry = screenshot("MESSAGE");

        As.person(project.clara())
                .get(entry(entry) + "/leaf")
                .then()
                .body("parts.find { it.name == 'file.1' }.text", equalTo(Sha256.hex(PICTURE) + "  Bildschirmfoto.png"));
    }

    @Test
    void nobody_has_a_file_of_an_entry_that_he_may_not_read() {
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");
        Given.Project other = given.project();
        JsonPath message = screenshot("MESSAGE");
        JsonPath note = screenshot("NOTE");

        for (String path : new String[] {file(message), page(message)}) {
            As.person(project.hansen()).get(path).then().statusCode(404);
            As.person(sub).get(path).then().statusCode(404);
            As.person(tom).get(path).then().statusCode(404);
            String elsewhere = path.replace(
                    project.projectId().toString(), other.projectId().toString());
            As.person(other.nadja()).get(elsewhere).then().statusCode(404);
        }
        As.person(project.clara()).get(file(note)).then().statusCode(404);
        As.person(project.nadja()).get(file(note)).then().statusCode(200);
        As.person(project.clara()).get(file(message).replace("/1", "/2")).then().statusCode(404);
    }

    @Test
    void what_could_run_a_script_under_our_address_is_only_saved() {
        JsonPath entry = sent("MESSAGE", "Logo.svg", DRAWING.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        As.person(project.clara())
                .get(file(entry))
                .then()
                .header("Content-Disposition", startsWith("attachment"))
                .header("Content-Security-Policy", containsString("sandbox"));
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_and_nothing_is_written() {
        sent("MESSAGE", "Bild.png", "MZ, no picture at all".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        RequestSpecification six = form(As.person(project.nadja()), "MESSAGE");
        for (int i = 0; i < 6; i++) {
            six.multiPart("files", i + ".png", PICTURE, "image/png");
        }
        six.post(path()).then().statusCode(400).body("violations.field", contains("files"));

        assertThat(As.person(project.nadja())
                        .get(As.entries(project.projectId()))
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void a_file_of_more_than_20_megabytes_is_refused() {
        sent("MESSAGE", "Film.bin", new byte[(20 << 20) + 1])
                .then()
                .statusCode(413)
                .body("detail", containsString("20 MB"));
    }

    @Test
    void the_form_takes_files_and_says_what_is_wrong_with_one() {
        String form = "/projects/" + project.projectId() + "/entries";
        RequestSpecification good = As.person(project.clara())
                .accept("text/html")
                .multiPart("kind", "COMMENT")
                .multiPart("sentence", "Unser Logo")
                .multiPart("files", "Logo.png", PICTURE, "image/png");
        good.post(form).then().statusCode(303);

        As.person(project.clara())
                .accept("text/html")
                .multiPart("kind", "COMMENT")
                .multiPart("sentence", "Noch eins")
                .multiPart("files", "Logo.png", "kein Bild".getBytes(StandardCharsets.UTF_8), "image/png")
                .post(form)
                .then()
                .statusCode(415)
                .body(containsString("Noch eins"))
                .body(containsString("innen keine Datei dieser Art"));
    }

    @Test
    void an_entry_without_files_has_none() {
        As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "Ohne"))
                .post(As.entries(project.projectId()))
                .then()
                .body("files", nullValue());
        As.person(project.nadja())
                .get(As.entries(project.projectId()) + "/" + UUID.randomUUID() + "/files/1")
                .then()
                .statusCode(404);
    }

    private JsonPath screenshot(String kind) {
        return sent(kind, "Bildschirmfoto.png", PICTURE)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Response sent(String kind, String name, byte[] bytes) {
        return form(As.person(project.nadja()), kind)
                .multiPart("files", name, bytes, "application/octet-stream")
                .post(path());
    }

    private static RequestSpecification form(RequestSpecification request, String kind) {
        return request.multiPart(
                "entry",
                "{\"kind\": \"" + kind + "\", \"sentence\": \"Siehe Bild\", \"seal\": true}",
                "application/json");
    }

    private String path() {
        return As.entries(project.projectId()) + "/with-files";
    }

    private String entry(JsonPath entry) {
        return As.entries(project.projectId()) + "/" + entry.getString("id");
    }

    private String file(JsonPath entry) {
        return entry(entry) + "/files/1";
    }

    private String page(JsonPath entry) {
        return "/projects/" + project.projectId() + "/entries/" + entry.getString("id") + "/files/1";
    }
}
