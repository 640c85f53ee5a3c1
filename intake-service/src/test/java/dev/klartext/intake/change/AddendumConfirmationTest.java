package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.brief.PdfA;
import dev.klartext.intake.change.Changing.Ordered;
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

/** An addendum is confirmed to both sides with a document, as its order was. */
@QuarkusTest
class AddendumConfirmationTest {

    @Inject
    Changing changing;

    @Inject
    Scene scene;

    @Inject
    Published published;

    Ordered order;
    int change;

    @BeforeEach
    void anAddendum() {
        order = changing.ordered();
        change = changing.sent(order);
        changing.signs(order, change).statusCode(200);
    }

    @Test
    void both_sides_get_the_whole_text_in_the_mail_and_the_document_with_it() {
        JsonNode notices = confirmed().at("/entry/notices");

        assertThat(notices).hasSize(2);
        assertThat(notices.at("/0/personId").asText())
                .isEqualTo(order.clara().personId().toString());
        for (JsonNode notice : notices) {
            assertThat(notice.at("/body/de").asText())
                    .contains("neu: Seite für Feiertage", "3 Arbeitstage länger", "auf dem Telefon lesbar");
            assertThat(notice.at("/files/0/audience").asText()).isEqualTo("PARTIES");
            assertThat(notice.at("/files/0/file/name").asText()).startsWith("Nachtrag 1 zu ");
        }
    }

    @Test
    void the_document_is_kept_for_good_and_says_what_is_different_and_what_holds() throws IOException {
        JsonNode event = confirmed();
        String sha256 = event.at("/file/sha256").asText();

        byte[] pdf = as(order.clara().subject())
                .get(order.api() + "/" + change + "/confirmation")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        assertThat(Sha256.hex(pdf)).isEqualTo(sha256);
        assertThat(event.at("/entry/details/de").asText()).contains(sha256);
        assertThat(PdfA.complaints(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Nachtrag 1", "Clara Krume", "neu: Seite für Feiertage", "Startseite")
                .contains(event.at("/sha256").asText());
    }

    @Test
    void the_page_offers_it() {
        confirmed();
        String page = order.project().path() + "/changes/" + change;

        as(order.clara().subject())
                .accept("text/html")
                .get(page)
                .then()
                .body(containsString("/changes/" + change + "/confirmation"));
    }

    @Test
    void a_partner_gets_no_document_with_prices() {
        confirmed();
        Scene.Guest hansen = scene.hansen(order.project());

        as(hansen.subject())
                .get(order.api() + "/" + change + "/confirmation")
                .then()
                .statusCode(403);
    }

    private JsonNode confirmed() {
        List<JsonNode> events = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> published.in(
                                order.project().studio().agencyId(),
                                order.project().id(),
                                "change.confirmed.v1"),
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
