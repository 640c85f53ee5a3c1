package dev.klartext.story;

import static dev.klartext.story.Visitor.Screen.DESKTOP;
import static dev.klartext.story.Visitor.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.story.Visitor.Screen;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole in the browser: Nadja and Clara go through one small project, found by what things are called. */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {
    private final Whole whole = Whole.running();

    @Test
    @Order(1)
    void inGermanWithNadjaAtHerDeskAndClaraOnHerPhone() throws Exception {
        tell("de", DESKTOP, PHONE);
    }

    @Test
    @Order(2)
    void inEnglishWithNadjaOnHerPhoneAndClaraAtHerDesk() throws Exception {
        tell("en", PHONE, DESKTOP);
    }

    @Test
    @Order(3)
    void noPageKeepsAnybodyOut() {
        assertThat(Barriers.all()).isEmpty();
    }

    private void tell(String language, Screen nadjas, Screen claras) throws Exception {
        try (var browsers = new Browsers();
                var cast = new Cast(whole, browsers, new Words(language), nadjas, claras)) {
            order(new FirstPartTheOrder(cast));
            var talk = new SecondPartTheTalk(cast);
            talk(talk);
            var record = new FourthPartTheRecord(cast);
            draft(new ThirdPartTheDraft(cast), record);
            record.bothSeeEveryStepInOrder(talk.internalNote());
            record.claraChecksTheRecord();
            addendum(new FifthPartTheAddendum(cast));
            record.tomMeetsNothing();
        }
    }

    private static void order(FirstPartTheOrder part) {
        part.nadjaOpensTheProject();
        part.nothingIsSentWhileNobodyDecides();
        part.nadjaAddsPeople();
        part.nadjaWritesTheOrder();
        part.nadjaSendsVersionOne();
        part.claraIsInvitedByOneMail();
        part.claraOrders();
        part.nadjaSeesTheOrder();
        part.karlMeetsNothing();
        part.hansenSeesNoPrice();
    }

    private static void talk(SecondPartTheTalk part) {
        part.nadjaLogsACallWithKarl();
        part.nadjaLogsThatClaraWasNotReached();
        part.nadjaTakesATypingErrorBack();
        part.nadjaWritesAnInternalNote();
        part.claraAddsAnEntryOfHerOwn();
    }

    private static void addendum(FifthPartTheAddendum part) {
        part.nadjaProposesAPageMore();
        part.claraSignsItWithAFreshLogin();
    }

    private static void draft(ThirdPartTheDraft part, FourthPartTheRecord record) {
        part.nadjaShowsAFirstDraft();
        record.theHeaderSaysWhoHasTheBall("Clara Krume");
        part.claraAsksForAChange();
        part.nadjaShowsVersionTwo();
        part.claraApproves();
        part.theApprovedVersionIsLocked();
    }
}
