package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Third part: a draft is shown, changed on Clara's word, and approved (step 5). */
final class ThirdPartTheDraft {
    private static final Path FILES = Path.of("target", "drafts");

    private final Cast cast;
    private final Words words;
    private final Visitor nadja;
    private final Visitor clara;

    ThirdPartTheDraft(Cast cast) {
        this.cast = cast;
        this.words = cast.words;
        this.nadja = cast.nadja;
        this.clara = cast.clara;
    }

    void nadjaShowsAFirstDraft() {
        nadja.opens("/results/projects/" + cast.project).looksAround("drafts-empty");
        nadja.clicksLink(words.say("result.show")).looksAround("draft-show");
        shows(1, words.either("Frisch seit 1921", "Fresh since 1921"));
        nadja.sees(words.say("review.savedShown", "Clara Krume")).looksAround("draft-staff");
    }

    private void shows(int version, String headline) {
        Path picture = Drawings.file(
                FILES, "Startseite-" + version + ".png", Drawings.homePage(headline, "Mo–Sa 6–18 Uhr, Hauptstr. 3"));
        Path texts = Drawings.file(FILES, "Texte-" + version + ".pdf", Drawings.texts(headline));
        nadja.uploads(words.say("result.files"), picture, texts);
        nadja.types(words.say("result.whyAsked"), why());
        nadja.clicksButton(words.say("result.showIt"));
    }

    void claraAsksForAChange() {
        clara.opens("/").looksAround("portal-draft-waits").taps("article a");
        clara.seesHeading(words.say("result.titleAndNumber", "Startseite", "Version 1"));
        clara.sees(why());
        clara.sees(words.either(
                "Wer einen Laden sucht, findet die Öffnungszeiten in fünf Sekunden",
                "Who looks for a shop finds the opening hours in five seconds"));
        clara.sees(words.say("review.reachesYourGoal")).looksAround("draft-review");
        clara.chooses(words.say("review.partly"));
        clara.types(words.say("review.remark", 1), remark());
        clara.clicksButton(words.say("review.requestChanges"));
        clara.sees(words.say("review.savedChanges", "Nadja Linde")).looksAround("draft-changes-requested");
    }

    void nadjaShowsVersionTwo() {
        nadja.opens("/results/projects/" + cast.project).sees(words.say("result.changesRequested"));
        nadja.clicksLink(words.say("result.look", words.either("Entwurf", "draft")));
        nadja.sees(remark());
        nadja.clicksLink(words.say("result.showNext"));
        shows(2, words.either("Samstag bis 13 Uhr", "Saturday until 1 pm"));
        nadja.seesHeading(words.say("result.titleAndNumber", "Startseite", "Version 2"));
    }

    void claraApproves() {
        clara.opens("/results/projects/" + cast.project).looksAround("drafts-client");
        clara.clicksLink(words.say("result.lookAndDecide"));
        clara.seesHeading(words.say("result.titleAndNumber", "Startseite", "Version 2"));
        clara.chooses(words.say("review.yes"));
        clara.clicksButton(words.say("review.approve"));
        clara.seesHeading(words.say("review.confirmTitle", "Version 2", "Startseite"));
        clara.sees(words.say("review.approvalNotAcceptance")).looksAround("draft-approve");
        clara.clicksButton(words.say("review.confirmApprove", "Version 2"));
        clara.sees(words.say("review.savedApproved", "Version 2", "Nadja Linde"));
    }

    /** The approved version says so, is named by its hash, and offers no more decision. */
    void theApprovedVersionIsLocked() {
        clara.sees(words.say("review.locked")).unfolds(words.say("review.verifiable"));
        assertThat(clara.page().locator(".hash").first().innerText()).matches("[0-9a-f]{64}");
        assertThat(clara.page()
                        .locator("button[value=APPROVE], button[value=REQUEST_CHANGES]")
                        .count())
                .isZero();
        clara.looksAround("draft-approved");
    }

    private String why() {
        return words.either(
                "Öffnungszeiten stehen ganz oben, weil viele danach suchen.",
                "The opening hours are at the top, because many look for them.");
    }

    private String remark() {
        return words.either("Bitte den Samstag größer zeigen.", "Please show Saturday larger.");
    }
}
