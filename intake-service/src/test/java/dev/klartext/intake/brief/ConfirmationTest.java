package dev.klartext.intake.brief;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order is confirmed to both sides with a document, over a real file store. */
@QuarkusTest
class ConfirmationTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    Project project;
    Guest clara;

    @BeforeEach
    void anOrder() {
        project = scene.project();
        clara = scene.clara(project);
        scene.sent(project);
        scene.order(project, clara.subject(), 1).statusCode(200);
    }

    @Test
    void both_sides_get_the_whole_text_in_the_mail_and_the_document_with_it() {
        JsonNode notices = confirmed().at("/entry/notices");

        assertThat(notices).hasSize(2);
        assertThat(notices.at("/0/personId").asText())
                .isEqualTo(clara.personId().toString());
        for (JsonNode notice : notices) {
            assertThat(notice.at("/body/de").asText())
                    .contains("auf dem Telefon lesbar", "Vorbestellung per Formular", "1.785,60", "Texte schreiben");
            assertThat(notice.at("/files/0/audience").asText()).isEqualTo("PARTIES");
            assertThat(notice.at("/files/0/file/name").asText()).startsWith("Auftragsbestätigung ");
        }
    }

    @Test
    void the_bytes_have_the_hash_that_stands_in_the_history() {
        JsonNode event = confirmed();
        String sha256 = event.at("/file/sha256").asText();

        byte[] pdf = as(clara.subject())
                .get("/api" + project.path() + "/brief/versions/1/confirmation")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        assertThat(Sha256.hex(pdf)).isEqualTo(sha256);
        assertThat(event.at("/entry/details/de").asText()).contains(sha256);
        assertThat(PdfA.complaints(pdf)).isEmpty();
    }

    @Test
    void the_document_says_what_was_ordered_by_whom_and_when() throws IOException {
        confirmed();
        byte[] pdf = as(project.studio().nadja())
                .accept("text/html,*/*;q=0.8")
                .get(project.path() + "/brief/versions/1/confirmation")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("Auftragsbest%C3%A4tigung"))
                .extract()
                .asByteArray();

        assertThat(text(pdf)).contains("Clara Krume", "Startseite", "1.785,60", "einfache elektronische Signatur");
    }

    @Test
    void the_page_offers_it() {
        confirmed();

        as(clara.subject())
                .accept("text/html")
                .get(project.path() + "/brief/versions/1")
                .then()
                .body(containsString("/brief/versions/1/confirmation"));
    }

    @Test
    void a_partner_gets_no_document_with_prices() {
        confirmed();
        Guest hansen = scene.hansen(project);

        as(hansen.subject())
                .get("/api" + project.path() + "/brief/versions/1/confirmation")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_not_ordered_has_no_confirmation() {
        Project other = scene.project();
        Guest karl = scene.karl(other);

        as(karl.subject())
                .get("/api" + other.path() + "/brief/versions/1/confirmation")
                .then()
                .statusCode(404);
    }

    private JsonNode confirmed() {
        List<JsonNode> events = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> published.in(project.studio().agencyId(), project.id(), "brief.confirmed.v1"),
                        found -> !found.isEmpty());
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
