package dev.klartext.intake;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.NoticeFile;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.BriefConfirmed;
import dev.klartext.intake.brief.BriefStartedWithReservation;
import dev.klartext.intake.brief.BriefWithdrawn;
import dev.klartext.intake.brief.ContractType;
import dev.klartext.intake.brief.DeliverableOutline;
import dev.klartext.intake.brief.FurtherRound;
import dev.klartext.intake.brief.Goal;
import dev.klartext.intake.brief.ReservationWithdrawn;
import dev.klartext.intake.wish.Wish;
import dev.klartext.intake.wish.WishAcknowledged;
import dev.klartext.intake.wish.WishAnswer;
import dev.klartext.intake.wish.WishAnswered;
import dev.klartext.intake.wish.WishAskedBack;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Fixtures around the sign-off: taken back, begun with reservation, wishes talked about. */
final class SignOffFixtures {

    private static final UUID PROJECT = id(2);
    private static final UUID NADJA = id(4);
    private static final UUID CLARA = id(5);
    private static final UUID KARL = id(9);
    private static final UUID DECISION_POINT = id(7);
    private static final UUID AGENCY_POINT = id(10);
    private static final UUID QUESTION = id(11);
    private static final String VERSION_PAGE = "/intake/projects/" + PROJECT + "/brief/versions/1";
    private static final String SHA256 = "0b5c3f6a7e1d2c4b9a8f7e6d5c4b3a2918f7e6d5c4b3a29180f1e2d3c4b5a697";
    private static final Wish SHOP = new Wish(
            id(22),
            "Online-Bestellung mit Bezahlung",
            WishAnswer.NOT_POSSIBLE,
            "Die Kasse hat keine Schnittstelle",
            "Vorbestellung per Formular, bezahlt wird im Laden");

    private SignOffFixtures() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                withdrawn(), started(), startWithdrawn(), confirmed(), acknowledged(), askedBack(), answered());
    }

    private static BriefWithdrawn withdrawn() {
        return new BriefWithdrawn(
                PROJECT,
                1,
                "Der Termin für die Startseite stimmt noch nicht",
                entry(
                                "Nadja",
                                Side.AGENCY,
                                Symbol.ORDER,
                                Standing.ONE_SIDED,
                                "Nadja hat den Auftrag (Version 1) zurückgenommen",
                                "Nadja took the order (version 1) back")
                        .detailed(Text.same("Der Termin für die Startseite stimmt noch nicht"))
                        .opening(agencyPoint("Auftrag anpassen", "Adapt the order"))
                        .closing(List.of(DECISION_POINT))
                        .notifying(notice(CLARA, "Zurückgenommen: Ihr Auftrag „Website-Relaunch“, Version 1")));
    }

    private static BriefStartedWithReservation started() {
        return new BriefStartedWithReservation(
                PROJECT,
                1,
                SHA256,
                List.of(new Goal(id(20), "Wer einen Laden sucht, findet die Öffnungszeiten in fünf Sekunden")),
                List.of(SHOP),
                List.of(new DeliverableOutline(
                        id(23), "Startseite", ContractType.WORK, List.of("auf dem Telefon lesbar"), 2)),
                List.of(new FurtherRound(id(23), new BigDecimal("120.00"), "EUR", new BigDecimal("0.19"), false)),
                new BriefStartedWithReservation.StartedBy(KARL, "Karl Kontakt"),
                Instant.parse("2026-11-23T09:12:30.123456Z"),
                entry(
                                "Karl Kontakt",
                                Side.CLIENT,
                                Symbol.DECISION,
                                Standing.ONE_SIDED,
                                "Karl Kontakt hat den Start unter Vorbehalt gegeben (Version 1)",
                                "Karl Kontakt gave a start with reservation (version 1)")
                        .detailed(Text.of("Beauftragt ist sie damit noch nicht.", "This does not order it yet."))
                        .notifying(
                                notice(CLARA, "Die Arbeit an „Website-Relaunch“ beginnt unter Vorbehalt"),
                                notice(NADJA, "Start unter Vorbehalt: Website-Relaunch")));
    }

    private static ReservationWithdrawn startWithdrawn() {
        return new ReservationWithdrawn(
                PROJECT,
                1,
                "Wir warten doch auf die Freigabe des Budgets",
                entry(
                                "Karl Kontakt",
                                Side.CLIENT,
                                Symbol.DECISION,
                                Standing.ONE_SIDED,
                                "Karl Kontakt hat den Start unter Vorbehalt zurückgenommen (Version 1)",
                                "Karl Kontakt took the start with reservation back (version 1)")
                        .detailed(Text.same("Wir warten doch auf die Freigabe des Budgets"))
                        .notifying(notice(NADJA, "Bitte anhalten: Website-Relaunch")));
    }

    private static BriefConfirmed confirmed() {
        StoredFile file =
                new StoredFile("Auftragsbestätigung 2026-001.pdf", SHA256.replace('0', '1'), 34567, "application/pdf");
        return new BriefConfirmed(
                PROJECT,
                1,
                SHA256,
                file,
                entry(
                                "Nadja",
                                Side.AGENCY,
                                Symbol.ORDER,
                                Standing.CONFIRMED,
                                "cne Studio hat den Auftrag (Version 1) bestätigt",
                                "cne Studio confirmed the order (version 1)")
                        .detailed(Text.same(file.name() + ", SHA-256 " + file.sha256()))
                        .notifying(
                                notice(CLARA, "Ihre Auftragsbestätigung: „Website-Relaunch“")
                                        .attaching(new NoticeFile(Audience.PARTIES, file)),
                                notice(NADJA, "Auftrag erteilt: Website-Relaunch")
                                        .attaching(new NoticeFile(Audience.PARTIES, file))));
    }

    private static WishAcknowledged acknowledged() {
        return new WishAcknowledged(
                PROJECT,
                1,
                SHOP,
                entry(
                        "Clara Krume",
                        Side.CLIENT,
                        Symbol.DECISION,
                        Standing.CONFIRMED,
                        "Clara Krume ist mit der Antwort auf „Online-Bestellung mit Bezahlung“ einverstanden",
                        "Clara Krume goes along with the answer to “Online-Bestellung mit Bezahlung”"));
    }

    private static WishAskedBack askedBack() {
        return new WishAskedBack(
                PROJECT,
                1,
                SHOP,
                QUESTION,
                "Ginge es mit einer anderen Kasse?",
                entry(
                                "Clara Krume",
                                Side.CLIENT,
                                Symbol.MESSAGE,
                                Standing.ONE_SIDED,
                                "Clara Krume fragt nach zu „Online-Bestellung mit Bezahlung“",
                                "Clara Krume asks about “Online-Bestellung mit Bezahlung”")
                        .detailed(Text.same("Ginge es mit einer anderen Kasse?"))
                        .opening(agencyPoint(
                                "Frage zu „Online-Bestellung mit Bezahlung“ beantworten",
                                "Answer the question about “Online-Bestellung mit Bezahlung”"))
                        .notifying(notice(NADJA, "Frage von Clara Krume: Online-Bestellung mit Bezahlung")));
    }

    private static WishAnswered answered() {
        return new WishAnswered(
                PROJECT,
                1,
                SHOP,
                QUESTION,
                "Ja, zwei Hersteller haben eine Schnittstelle.",
                entry(
                                "Nadja",
                                Side.AGENCY,
                                Symbol.MESSAGE,
                                Standing.ONE_SIDED,
                                "Nadja hat die Frage zu „Online-Bestellung mit Bezahlung“ beantwortet",
                                "Nadja answered the question about “Online-Bestellung mit Bezahlung”")
                        .detailed(Text.same("Ja, zwei Hersteller haben eine Schnittstelle."))
                        .closing(List.of(AGENCY_POINT))
                        .notifying(notice(CLARA, "Antwort auf Ihre Frage: Online-Bestellung mit Bezahlung")));
    }

    private static EntryBlock entry(
            String by, Side side, Symbol symbol, Standing standing, String sentence, String english) {
        UUID person = side == Side.AGENCY ? NADJA : by.startsWith("Karl") ? KARL : CLARA;
        return EntryBlock.telling(
                Audience.PARTIES,
                symbol,
                standing,
                new Actor(person, by, side),
                Text.of(sentence, english),
                VERSION_PAGE);
    }

    private static PointOpened agencyPoint(String text, String english) {
        return new PointOpened(
                AGENCY_POINT,
                Side.AGENCY,
                null,
                "cne Studio",
                Text.of(text, english),
                LocalDate.parse("2026-11-26"),
                VERSION_PAGE);
    }

    private static Notice notice(UUID person, String subject) {
        return new Notice(
                person,
                Text.same(subject),
                Text.of("Bitte lesen Sie, was sich geändert hat.", "Please read what has changed."),
                Text.of("Auftrag lesen", "Read the order"),
                VERSION_PAGE);
    }

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }
}
