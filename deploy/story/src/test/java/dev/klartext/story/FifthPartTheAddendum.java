package dev.klartext.story;

/** Days after the order: a page more, for a price, signed with a login of its own. */
final class FifthPartTheAddendum {
    private final Cast cast;
    private final Words words;
    private final Visitor nadja;
    private final Visitor clara;

    FifthPartTheAddendum(Cast cast) {
        this.cast = cast;
        this.words = cast.words;
        this.nadja = cast.nadja;
        this.clara = cast.clara;
    }

    void nadjaProposesAPageMore() {
        nadja.opens(changes() + "/new");
        nadja.types(words.say("change.title"), words.either("Eine Seite für Feiertage", "A page for holidays"));
        nadja.looksAround("addendum-propose").clicksButton(words.say("change.send"));
        nadja.sees(words.say("change.proposedSaved")).clicksLink(words.say("change.workOut"));
        nadja.clicksButton(words.say("brief.addDeliverable"));
        var third = nadja.group(words.say("brief.deliverable", 3));
        nadja.types(third, words.say("brief.deliverable", 3), words.either("Seite für Feiertage", "Page for holidays"));
        nadja.types(third, words.say("brief.netPrice"), "300");
        nadja.looksAround("addendum-draft").clicksButton(words.say("change.look"));
        nadja.looksAround("addendum-preview").clicksButton(words.say("change.sendTo", "Clara Krume"));
        nadja.sees(words.say("change.sentSaved", "Clara Krume"));
    }

    /** The login of the order is long ago by now: the password is asked for before anything can be signed. */
    void claraSignsItWithAFreshLogin() {
        clara.opens(changes() + "/1").looksAround("addendum-read");
        clara.forgetsTheLogin().clicksLink(words.say("change.sign"));
        clara.logsIn();
        clara.seesHeading(words.say("change.sign")).looksAround("addendum-confirm");
        clara.clicksButton(words.say("change.sign"));
        clara.sees(words.say("change.signedSaved", 1)).looksAround("addendum-given");
    }

    private String changes() {
        return "/intake/projects/%s/changes".formatted(cast.project);
    }
}
