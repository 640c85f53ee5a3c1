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
import dev.klartext.intake.brief.ContractType;
import dev.klartext.intake.brief.DeliverableOutline;
import dev.klartext.intake.brief.FurtherRound;
import dev.klartext.intake.brief.Goal;
import dev.klartext.intake.change.ChangeConfirmed;
import dev.klartext.intake.change.ChangeDeclined;
import dev.klartext.intake.change.ChangeProposed;
import dev.klartext.intake.change.ChangeSent;
import dev.klartext.intake.change.ChangeSigned;
import dev.klartext.intake.change.ChangeWithdrawn;
import dev.klartext.intake.wish.Wish;
import dev.klartext.intake.wish.WishAnswer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Clara wants a page for holidays instead of the one for recipes; she signs that, and two other changes come to nothing. */
final class ChangeFixtures {

    private static final UUID PROJECT = id(2);
    private static final UUID NADJA = id(4);
    private static final UUID CLARA = id(5);
    private static final UUID PROPOSAL_POINT = id(30);
    private static final UUID DECISION_POINT = id(31);
    private static final UUID DRAFT_POINT = id(32);
    private static final UUID GOAL = id(25);
    private static final UUID HOME_PAGE = id(23);
    private static final String CHANGE_PAGE = "/intake/projects/" + PROJECT + "/changes/1";
    private static final String TITLE = "Statt der Rezeptseite eine Seite für Feiertage";
    private static final String SHA256 = "7d3f1b5a9c0e2468ace013579bdf02468ace13579bdf02468ace013579bdf024";
    private static final StoredFile CONFIRMATION =
            new StoredFile("Nachtrag 1 zu 2026-001.pdf", SHA256.replace('0', '1'), 34567, "application/pdf");
    private static final Text LOOK = Text.of("Änderung ansehen", "See the change");

    private ChangeFixtures() {}

    static Stream<DomainEvent> events() {
        return Stream.of(
                new ChangeProposed(
                        PROJECT,
                        1,
                        TITLE,
                        "Vor Weihnachten fragen alle nach den Öffnungszeiten.",
                        Side.CLIENT,
                        List.of(GOAL),
                        List.of(HOME_PAGE),
                        proposed()),
                new ChangeSent(PROJECT, 1, 1, TITLE, SHA256, sent()),
                new ChangeSigned(
                        PROJECT,
                        1,
                        1,
                        1,
                        SHA256,
                        List.of(new Goal(id(20), "Wer einen Laden sucht, findet die Öffnungszeiten in fünf Sekunden")),
                        List.of(new Wish(id(21), "Rezepte zum Ausdrucken", WishAnswer.POSSIBLE, null, null)),
                        List.of(
                                new DeliverableOutline(
                                        HOME_PAGE,
                                        "Startseite",
                                        ContractType.WORK,
                                        List.of("auf dem Telefon lesbar"),
                                        3),
                                new DeliverableOutline(id(26), "Seite für Feiertage", ContractType.WORK, List.of(), 1)),
                        List.of(new FurtherRound(
                                HOME_PAGE, new BigDecimal("120.00"), "EUR", new BigDecimal("0.19"), false)),
                        List.of(new Goal(GOAL, "Rezepte bringen neue Besucher")),
                        List.of(HOME_PAGE),
                        new ChangeSigned.SignedBy(CLARA, "Clara Krume"),
                        Instant.parse("2026-12-01T09:12:30.123456Z"),
                        new ChangeSigned.Authority(1, 3),
                        signed()),
                new ChangeConfirmed(PROJECT, 1, 1, SHA256, CONFIRMATION, confirmed()),
                new ChangeDeclined(
                        PROJECT,
                        2,
                        "Das wird uns zu viel vor Weihnachten",
                        entry(
                                        by(CLARA),
                                        Symbol.DECISION,
                                        Text.of(
                                                "Clara Krume möchte die Änderung „Zweite Sprache“ so nicht",
                                                "Clara Krume does not want the change “Zweite Sprache” like this"))
                                .detailed(Text.same("Das wird uns zu viel vor Weihnachten"))
                                .closing(List.of(id(33)))),
                new ChangeWithdrawn(
                        PROJECT,
                        3,
                        "Wir haben eine einfachere Lösung gefunden",
                        entry(
                                        by(NADJA),
                                        Symbol.CHANGE,
                                        Text.of(
                                                "Nadja hat die Änderung „Neue Kasse“ zurückgezogen",
                                                "Nadja took back the change “Neue Kasse”"))
                                .detailed(Text.same("Wir haben eine einfachere Lösung gefunden"))
                                .closing(List.of(id(34)))));
    }

    private static EntryBlock proposed() {
        return entry(
                        by(CLARA),
                        Symbol.CHANGE,
                        Text.of(
                                "Clara Krume schlägt eine Änderung vor: " + TITLE,
                                "Clara Krume proposes a change: " + TITLE))
                .detailed(Text.same("Vor Weihnachten fragen alle nach den Öffnungszeiten."))
                .opening(new PointOpened(
                        PROPOSAL_POINT,
                        Side.AGENCY,
                        null,
                        "cne Studio",
                        Text.of("Änderung ausarbeiten: " + TITLE, "Work out the change: " + TITLE),
                        LocalDate.parse("2026-11-27"),
                        CHANGE_PAGE))
                .notifying(new Notice(
                        NADJA,
                        Text.of(
                                "Clara Krume möchte etwas ändern: Website-Relaunch",
                                "Clara Krume would like to change something: Website-Relaunch"),
                        Text.of("Clara Krume schlägt vor: " + TITLE, "Clara Krume proposes: " + TITLE),
                        LOOK,
                        CHANGE_PAGE));
    }

    private static EntryBlock sent() {
        return entry(
                        by(NADJA),
                        Symbol.CHANGE,
                        Text.of(
                                "Nadja hat die Änderung „%s“ an Clara Krume geschickt".formatted(TITLE),
                                "Nadja sent the change “%s” to Clara Krume".formatted(TITLE)))
                .opening(new PointOpened(
                        DECISION_POINT,
                        Side.CLIENT,
                        CLARA,
                        "Clara Krume",
                        Text.of("Änderung lesen und entscheiden", "Read the change and decide"),
                        LocalDate.parse("2026-12-04"),
                        CHANGE_PAGE))
                .closing(List.of(PROPOSAL_POINT))
                .notifying(new Notice(
                        CLARA,
                        Text.of(
                                "Bitte lesen: Änderung zu „Website-Relaunch“",
                                "Please read: a change to “Website-Relaunch”"),
                        Text.of(
                                "Guten Tag Clara Krume,\n\ndas würde anders: %s.\n\nNadja".formatted(TITLE),
                                "Hello Clara Krume,\n\nthis would become different: %s.\n\nNadja".formatted(TITLE)),
                        Text.of("Änderung lesen", "Read the change"),
                        CHANGE_PAGE));
    }

    private static EntryBlock signed() {
        return EntryBlock.telling(
                        Audience.EVERYONE,
                        Symbol.DECISION,
                        Standing.CONFIRMED,
                        by(CLARA),
                        Text.of(
                                "Clara Krume hat Nachtrag 1 zum Auftrag erteilt",
                                "Clara Krume signed addendum 1 to the order"),
                        CHANGE_PAGE)
                .detailed(Text.of("einfache elektronische Signatur", "simple electronic signature"))
                .opening(new PointOpened(
                        DRAFT_POINT,
                        Side.AGENCY,
                        null,
                        "cne Studio",
                        Text.of("Nachtrag 1 umsetzen und zeigen", "Carry out addendum 1 and show it"),
                        LocalDate.parse("2026-12-15"),
                        "/results/projects/" + PROJECT))
                .closing(List.of(DECISION_POINT));
    }

    private static EntryBlock confirmed() {
        return EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.CHANGE,
                        Standing.CONFIRMED,
                        by(NADJA),
                        Text.of("cne Studio hat Nachtrag 1 bestätigt", "cne Studio confirmed addendum 1"),
                        CHANGE_PAGE)
                .detailed(Text.same(CONFIRMATION.name() + ", SHA-256 " + CONFIRMATION.sha256()))
                .notifying(
                        confirming(
                                CLARA,
                                Text.of(
                                        "Bestätigung von Nachtrag 1: „Website-Relaunch“",
                                        "Confirmation of addendum 1: “Website-Relaunch”")),
                        confirming(
                                NADJA,
                                Text.of(
                                        "Nachtrag 1 erteilt: Website-Relaunch",
                                        "Addendum 1 signed: Website-Relaunch")));
    }

    private static Notice confirming(UUID person, Text subject) {
        return new Notice(
                        person,
                        subject,
                        Text.of(
                                "Clara Krume hat Nachtrag 1 zu „Website-Relaunch“ erteilt. Er gilt ab jetzt.",
                                "Clara Krume signed addendum 1 to “Website-Relaunch”. It holds from now on."),
                        Text.of("Nachtrag ansehen", "See the addendum"),
                        CHANGE_PAGE)
                .attaching(new NoticeFile(Audience.PARTIES, CONFIRMATION));
    }

    private static EntryBlock entry(Actor by, Symbol symbol, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, symbol, Standing.ONE_SIDED, by, sentence, CHANGE_PAGE);
    }

    private static Actor by(UUID person) {
        return person.equals(NADJA)
                ? new Actor(NADJA, "Nadja", Side.AGENCY)
                : new Actor(CLARA, "Clara Krume", Side.CLIENT);
    }

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }
}
