package dev.klartext.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Drafts go up, are judged by three people with mouse, thumb and keys, compared, handed on and approved. */
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewRoomIT {
    private static final Path FILES = Path.of("target", "drafts");
    private static final int PIECE = 30 << 20;
    private static final String LARGER = "Den Samstag bitte größer zeigen.";

    private ReviewRoom room;
    private Words words;
    private Visitor nadja;
    private Visitor karl;
    private Visitor clara;
    private UUID draft;

    @BeforeAll
    void everybodyIsThere() {
        room = new ReviewRoom();
        words = room.words;
        nadja = room.nadja;
        karl = room.karl;
        clara = room.clara;
    }

    @AfterAll
    void everybodyLeaves() {
        room.close();
    }

    @Test
    @Order(1)
    void anUploadGoesOnAfterItsConnectionBroke() {
        nadja.clicksLink(words.say("result.show"));
        inBothLanguages(nadja, "upload");
        var line = new HeldLine(nadja.page());
        nadja.types(words.say("result.whyAsked"), "Die Öffnungszeiten stehen ganz oben, weil viele danach suchen.");
        nadja.uploads(
                words.say("result.files"),
                Drawings.file(FILES, "Startseite.png", Drawings.homePage("Frisch seit 1921", "Mo–Fr 6–18 Uhr")),
                Drawings.file(FILES, "Texte.pdf", Drawings.texts("Frisch seit 1921")),
                Drawings.file(FILES, "Druckdaten.bin", new byte[PIECE + (1 << 20)]));
        nadja.clicksButton(words.say("result.showIt")).sees(words.say("upload.first"));
        line.breaks();
        nadja.sees(words.say("upload.away")).looks("upload-broken");
        line.comesBack();
        nadja.seesHeading(words.say("result.titleAndNumber", "Startseite", "Version 1"));
        assertThat(line.wentOnAt()).isEqualTo(PIECE);
        draft = draftIn(nadja.path());
        picture(nadja).drawn();
        texts(nadja).drawn();
        nadja.sees("Druckdaten.bin");
    }

    @Test
    @Order(2)
    void aContactPinsRemarksByMouseAndByKeys() {
        karl.opens(room.page(draft));
        picture(karl).clicks(30, 25);
        karl.types(words.say("review.remark", 1), LARGER);
        picture(karl).drags(50, 50, 90, 85);
        karl.types(words.say("review.remark", 2), "Statt der Brote gern ein Foto.");
        texts(karl).byKeys("ArrowRight", "ArrowRight", "ArrowUp");
        texts(karl).says(words.say("review.placeAt", 52, 49));
        karl.page().keyboard().press("Enter");
        texts(karl).says(words.say("review.placeSet", 3));
        karl.page().keyboard().type("Hier fehlt die Telefonnummer.");
        List<JsonNode> kept = Eventually.get(() -> room.remarks("karl", draft), remarks -> remarks.size() == 3);
        assertThat(kept.get(0).path("x").asDouble()).isCloseTo(30, within(1.0));
        assertThat(kept.get(1).path("width").asDouble()).isCloseTo(40, within(1.0));
        assertThat(kept.get(2).path("page").asInt()).isEqualTo(1);
        assertThat(kept.get(2).path("y").asDouble()).isEqualTo(49);
        inBothLanguages(karl, "draft-remarks");
    }

    @Test
    @Order(3)
    void whatIsTypedSurvivesAReloadAndALostConnection() {
        String field = words.say("review.remark", 2);
        karl.types(field, "Statt der Brote gern ein Foto. Auch vom Laden.")
                .page()
                .reload();
        assertThat(karl.page().getByLabel(field)).hasValue("Statt der Brote gern ein Foto. Auch vom Laden.");
        assertThat(karl.page().locator(".pins .own")).hasCount(3);
        karl.sees(words.say("review.kept"));
        karl.page().context().setOffline(true);
        karl.types(field, "Statt der Brote gern ein Foto vom Laden.").sees(words.say("review.notKept"));
        karl.page().context().setOffline(false);
        karl.sees(words.say("review.kept"));

        karl.chooses(words.say("review.partly")).clicksButton(words.say("review.handIn"));
        karl.sees(words.say("review.savedHandedIn", "Clara Krume"));
        assertThat(room.remarks("karl", draft).get(1).path("text").asText())
                .isEqualTo("Statt der Brote gern ein Foto vom Laden.");
        inBothLanguages(karl, "draft-handed-in");
    }

    @Test
    @Order(4)
    void whoDecidesSettlesFirstWhatTheirPeopleSeeDifferently() {
        room.lenaContradicts(draft, "Den Samstag bitte weglassen.");
        clara.opens(room.page(draft));
        assertThat(clara.page().locator("#review h2").first()).hasText(words.say("review.notAgreed"));
        assertThat(clara.page().getByRole(AriaRole.LINK, named("Karl Reinhardt: " + LARGER)))
                .isVisible();
        picture(clara).taps(70, 20);
        clara.types(words.say("review.remark", 1), "Das Braun etwas wärmer.");
        picture(clara).holdsAndDrags(10, 55, 40, 80);
        clara.types(words.say("review.remark", 2), "Dieses Brot gibt es nicht mehr.");
        inBothLanguages(clara, "draft-contradiction");
        assertThat(clara.page().locator(".pins .own")).hasCount(2);

        clara.clicksButton(words.say("review.requestChanges"));
        clara.sees("Hier sind Sie sich noch nicht einig. Bitte sagen Sie, was gilt.")
                .looks("draft-unsettled");
        clara.chooses(clara.group(words.say("review.quoted", ReviewRoom.GOAL)), words.say("review.partly"));
        clara.chooses(clara.group(words.say("review.remarkOf", "Karl Reinhardt")), words.say("review.takeOver"));
        clara.chooses(clara.group(words.say("review.remarkOf", "Lena Krume")), words.say("review.leaveOut"));
        clara.clicksButton(words.say("review.requestChanges"));
        clara.sees(words.say("review.savedChanges", "Nadja Linde"));
        inBothLanguages(clara, "draft-round");
    }

    @Test
    @Order(5)
    void pinsHaveNamesAndRemarksAreRepliedTo() {
        nadja.opens(room.page(draft));
        for (String pin : List.of("Anmerkung 1: Das Braun etwas wärmer.", "Anmerkung 3: " + LARGER)) {
            assertThat(nadja.page().getByRole(AriaRole.LINK, named(pin))).isVisible();
        }
        inBothLanguages(nadja, "draft-round-staff");
        nadja.clicksLink(words.say("review.reply") + ": " + words.say("review.remark", 1));
        inBothLanguages(nadja, "reply");
        nadja.types(words.say("review.yourReply"), "Gern, wir nehmen das Braun der Kruste.");
        nadja.clicksButton(words.say("review.sayReply"));
        nadja.sees("Gern, wir nehmen das Braun der Kruste.");
    }

    @Test
    @Order(6)
    void versionsAreComparedAndSomebodyElseApprovesWithRemarks() {
        UUID second = room.showsHomePage("Samstags bis 13 Uhr");
        clara.opens(room.page(second)).clicksLink(words.say("compare.with", "Version 1"));
        inBothLanguages(clara, "compare");
        clara.opens(room.page(second)).unfolds(words.say("review.letDecide"));
        clara.page().getByLabel(words.say("review.whoDecidesForYou")).selectOption("Karl Reinhardt");
        clara.looks("draft-let-decide").clicksButton(words.say("review.letThemDecide"));
        clara.sees(words.say("review.savedDelegated", "Karl Reinhardt"));

        karl.opens(room.page(second));
        karl.types(words.say("review.remark", 1), "Beim Druck bitte auf den Rand achten.");
        karl.clicksButton(words.say("review.approve"));
        karl.sees(words.say("review.wishesGoAlong"));
        inBothLanguages(karl, "approve-with-remarks");
        karl.clicksButton(words.say("review.confirmApproveWithRemarks", "Version 2"));
        karl.seesHeading(words.say("review.approvedWithRemarksBy", "Karl Reinhardt"))
                .sees(words.say("review.inPlaceOf", "Clara Krume"));
        inBothLanguages(karl, "approved-with-remarks");
    }

    @Test
    @Order(7)
    void picturesAreChosenAsManyAsWereAgreed() {
        UUID pictures = room.showsPictures(4);
        clara.opens(room.page(pictures));
        marks(1);
        clara.clicksLink(words.say("selection.review")).clicksButton(words.say("selection.send"));
        clara.sees("Vereinbart: 2, ausgewählt: 1.").looks("selection-too-few");
        clara.clicksLink(words.say("selection.lookAgain"));
        marks(2);
        marks(3);
        inBothLanguages(clara, "selection");
        clara.clicksLink(words.say("selection.review"));
        clara.sees("1 weiteres Bild zu je 35,00 € netto");
        inBothLanguages(clara, "selection-too-many");

        clara.clicksLink(words.say("selection.lookAgain")).taps(".picture:nth-child(2) a");
        clara.seesHeading(words.say("selection.position", 2, 4))
                .page()
                .keyboard()
                .press("ArrowRight");
        clara.seesHeading(words.say("selection.position", 3, 4));
        inBothLanguages(clara, "selection-picture");
        clara.clicksButton(words.say("selection.marked"));
        clara.sees(words.say("selection.count", 2, 2)).clicksLink(words.say("selection.all"));
        clara.clicksLink(words.say("selection.review")).clicksButton(words.say("selection.send"));
        clara.sees(words.say("selection.locked"));
        inBothLanguages(clara, "selection-chosen");
    }

    private void marks(int number) {
        clara.clicksButton(words.say("selection.mark") + ": Bild " + number + ".png");
        assertThat(clara.page().locator("#count"))
                .hasText(words.say("selection.yours") + ": " + words.say("selection.count", number, 2));
    }

    /** One tap from the mail into the room, two to the approval, and a code where nobody knows the browser. */
    @Test
    @Order(8)
    void aMailLeadsToAnApprovalInFewTaps() {
        UUID third = room.showsHomePage("Auch sonntags");
        String link = FromTheMail.link(room.whole, "clara@krume.example", third);
        karl.opens(link).seesHeading(words.say("portal.whoAreYou"));
        inBothLanguages(karl, "link-of-somebody-else");
        try (Visitor elsewhere = room.browsers.visitor("clara", "de", Visitor.Screen.PHONE)) {
            var mail = new FromTheMail(room.whole, "clara@krume.example", elsewhere);
            elsewhere.opens(link).looks("keycloak-link");
            mail.enters(link);
            int toEnter = elsewhere.tapsSince();
            mail.wantsToApprove();
            elsewhere.page().waitForURL(url -> url.contains("/auth/"));
            elsewhere.looks("keycloak-prove");
            int toWant = elsewhere.tapsSince();
            mail.provesByCode();
            int toProve = elsewhere.tapsSince();
            mail.confirms("Version 3");
            assertThat(List.of(toEnter, toWant + elsewhere.tapsSince(), toProve))
                    .containsExactly(1, 2, 2);
        }
    }

    @Test
    @Order(9)
    void noPageKeepsAnybodyOut() {
        assertThat(Barriers.all()).isEqualTo(Map.of());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Sheet picture(Visitor visitor) {
        return new Sheet(visitor, words, "Startseite.png");
    }

    private Sheet texts(Visitor visitor) {
        return new Sheet(visitor, words, "Texte.pdf, " + words.say("preview.page", 1));
    }

    private static UUID draftIn(String path) {
        return UUID.fromString(path.replaceAll("^.*/results/([0-9a-f-]{36}).*$", "$1"));
    }

    /** The page once more in English and then in German; a picture of one is enough. */
    private static void inBothLanguages(Visitor visitor, String title) {
        visitor.reads("en").page().reload();
        visitor.meetsNoBarrier(title);
        visitor.reads("de").page().reload();
        visitor.looks(title);
    }
}
