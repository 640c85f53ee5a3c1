package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.local.Mail;

/** First part: a Kurzauftrag becomes an order that Clara has given (steps 1 to 3). */
final class FirstPartTheOrder {
    private final Cast cast;
    private final Words words;
    private final Visitor nadja;
    private final Visitor clara;

    FirstPartTheOrder(Cast cast) {
        this.cast = cast;
        this.words = cast.words;
        this.nadja = cast.nadja;
        this.clara = cast.clara;
    }

    void nadjaOpensTheProject() {
        nadja.opens("/").logsIn();
        nadja.looksAround("today-empty");
        nadja.choosesFromMenu(words.either("Kunden", "Clients")).clicksLink(words.say("client.add"));
        nadja.looksAround("client-new");
        nadja.types(words.say("client.name"), "Bäckerei Krume").clicksButton(words.say("client.create"));
        nadja.sees(words.say("client.created")).looksAround("client");
        nadja.clicksLink(words.say("client.newProject"));
        nadja.types(words.say("offer.name"), "Website-Relaunch");
        nadja.types(words.say("offer.deliverable"), "Startseite");
        nadja.types(words.say("offer.price"), words.either("1.200,00", "1200.00"));
        nadja.looksAround("short-order");
        nadja.clicksButton(words.say("offer.create"));
        cast.project = Cast.projectIn(nadja.path());
    }

    void nothingIsSentWhileNobodyDecides() {
        nadja.clicksButton(words.say("brief.preview"));
        nadja.sees(words.either(
                "Noch ist niemand genannt, der beim Kunden entscheidet", "Nobody is named yet who decides"));
        nadja.looksAround("preview-nobody-decides");
        nadja.clicksButton(words.say("brief.send"));
        nadja.sees(words.either(
                "Ein Auftrag gilt nur, wenn ihn ein Mensch erteilt", "An order counts only if a person gives it"));
        assertThat(nadja.path()).doesNotContain("/versions/1");
    }

    void nadjaAddsPeople() {
        nadja.opens("/intake/projects/" + cast.project);
        nadja.clicksLink(words.either("Wer macht was", "Who does what")).looksAround("people-empty");
        adds("Clara Krume", words.either("Inhaberin", "Owner"), "client", "decidesLong", "clara@krume.example", false);
        adds("Karl Kontakt", words.either("Büro", "Office"), "client", "contactLong", "info@krume.example", true);
        adds("Hansen", "Hosting", "partner", null, "hansen@nordhost.example", false);
        nadja.looksAround("people");
    }

    private void adds(String name, String function, String side, String role, String email, boolean shared) {
        nadja.unfolds(words.say("people.add"));
        nadja.types(words.say("people.name"), name).types(words.say("people.function"), function);
        nadja.chooses(nadja.group(words.say("people.side")), words.say("people." + side));
        if (role != null) {
            nadja.chooses(words.say("people." + role));
        }
        nadja.types(words.say("people.email"), email);
        if (shared) {
            nadja.chooses(words.say("people.sharedLong"));
        }
        nadja.chooses(words.say(words.either("people.german", "people.english")));
        nadja.clicksButton(words.say("people.save"));
        nadja.sees(words.say("people.added", name));
    }

    void nadjaWritesTheOrder() {
        nadja.clicksLink(words.either("Auftrag & Kosten", "Order & costs"));
        nadja.types(
                words.say("brief.goal", 1),
                words.either(
                        "Wer einen Laden sucht, findet die Öffnungszeiten in fünf Sekunden",
                        "Who looks for a shop finds the opening hours in five seconds"));
        deliverable(1, "Startseite", words.either("auf dem Telefon lesbar", "readable on a phone"), "1200", "2");
        nadja.clicksButton(words.say("brief.addDeliverable"));
        deliverable(
                2, "Kontaktseite", words.either("mit Anfahrt und Telefon", "with directions and phone"), "450", "1");
        nadja.clicksButton(words.say("brief.addWish"));
        var first = nadja.group(words.say("brief.wish", 1));
        nadja.types(first, words.say("brief.wish", 1), words.either("Rezepte zum Ausdrucken", "Recipes to print"));
        nadja.chooses(first, words.say("brief.possible"));
        nadja.clicksButton(words.say("brief.addWish"));
        var second = nadja.group(words.say("brief.wish", 2));
        nadja.types(second, words.say("brief.wish", 2), words.either("Online bezahlen", "Pay online"));
        nadja.chooses(second, words.say("brief.notPossible"));
        nadja.types(
                second,
                words.say("brief.reason"),
                words.either("Die Kasse hat keine Schnittstelle", "The till has no interface"));
        nadja.types(
                second,
                words.say("brief.alternative"),
                words.either("Vorbestellen und im Laden bezahlen", "Order ahead and pay in the shop"));
        nadja.clicksButton(words.say("brief.save"));
        nadja.sees(words.say("brief.saved")).looksAround("order-draft");
    }

    private void deliverable(int number, String title, String criterion, String price, String rounds) {
        var group = nadja.group(words.say("brief.deliverable", number));
        nadja.types(group, words.say("brief.deliverable", number), title);
        nadja.types(group, words.say("brief.criteria"), criterion);
        nadja.types(group, words.say("brief.netPrice"), price);
        nadja.types(group, words.say("brief.rounds"), rounds);
    }

    void nadjaSendsVersionOne() {
        nadja.clicksButton(words.say("brief.preview")).looksAround("preview");
        nadja.clicksButton(words.say("brief.sendTo", "Clara Krume"));
        nadja.sees(words.say("brief.sent", 1, "Clara Krume")).looksAround("order-sent");
    }

    void claraIsInvitedByOneMail() {
        Invited invited = Invited.to(cast.project, cast.whole, "clara@krume.example");
        Mail mail = invited.mail();
        assertThat(mail.from()).startsWith("Nadja Linde");
        assertThat(mail.subject()).contains("Website-Relaunch");
        assertThat(mailsAboutThisProject("clara@krume.example")).isEqualTo(1);
        invited.joins(clara, "Clara Krume");
        clara.seesHeading(words.say("ordering.yourOrder")).looksAround("order-read");
        assertThat(Cast.projectIn(clara.path())).isEqualTo(cast.project);
    }

    private long mailsAboutThisProject(String address) {
        return cast.whole.mailsTo(address).stream()
                .filter(mail -> mail.text().contains(cast.project.toString()))
                .count();
    }

    void claraOrders() {
        clara.opens("/").seesHeading(words.say("portal.forYou")).looksAround("portal-order-waits");
        assertThat(clara.page().locator("article").count()).isEqualTo(1);
        clara.taps("article a");
        clara.sees(words.either("Die Kasse hat keine Schnittstelle", "The till has no interface"));
        clara.clicksLink(words.say("ordering.giveOrder"));
        if (clara.isAskedForPassword()) {
            clara.typesPassword();
        }
        clara.sees(words.say("ordering.signatureHint")).looksAround("order-confirm");
        clara.clicksButton(words.say("ordering.giveOrder"));
        clara.sees(words.say("ordering.orderedSaved")).looksAround("order-given");
    }

    void nadjaSeesTheOrder() {
        nadja.opens("/intake/projects/" + cast.project).soonSees(words.say("ordering.ordered"));
        nadja.sees(words.say("ordering.orderedBy", "Clara Krume", 1)).looksAround("order-given-staff");
        nadja.opens("/communication/").looksAround("today");
    }

    void karlMeetsNothing() {
        try (Visitor karl = cast.visitor("karl", Visitor.Screen.DESKTOP)) {
            karl.opens(version() + "/sign-off").logsIn();
            karl.seesNot("Website-Relaunch").seesNot(words.say("ordering.giveOrder"));
        }
    }

    /** A partner sees who is involved and what is done, and no price anywhere. */
    void hansenSeesNoPrice() {
        Visitor hansen = cast.hansen;
        Invited.to(cast.project, cast.whole, "hansen@nordhost.example")
                .joins(hansen, "Hansen")
                .looksAround("people-partner");
        for (String page : new String[] {
            "/communication/", "/intake/projects/" + cast.project, "/communication/projects/" + cast.project, version()
        }) {
            hansen.opens(page)
                    .seesNot("1.200")
                    .seesNot("1,200")
                    .seesNot("1.650")
                    .seesNot("1,650")
                    .seesNot("450");
        }
    }

    private String version() {
        return "/intake/projects/%s/brief/versions/1".formatted(cast.project);
    }
}
