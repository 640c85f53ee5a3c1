package dev.klartext.intake;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.testing.Contracts;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencyCalendarChanged;
import dev.klartext.intake.agency.AgencyOpened;
import dev.klartext.intake.agency.MemberAdded;
import dev.klartext.intake.agency.MemberRemoved;
import dev.klartext.intake.agency.MemberRole;
import dev.klartext.intake.brief.BriefDeclined;
import dev.klartext.intake.brief.BriefOrdered;
import dev.klartext.intake.brief.BriefSent;
import dev.klartext.intake.brief.ContractType;
import dev.klartext.intake.brief.DeliverableOutline;
import dev.klartext.intake.brief.FurtherRound;
import dev.klartext.intake.brief.Goal;
import dev.klartext.intake.client.ClientCreated;
import dev.klartext.intake.client.ClientKind;
import dev.klartext.intake.participant.ParticipantAdded;
import dev.klartext.intake.participant.ParticipantRemoved;
import dev.klartext.intake.participant.PersonBound;
import dev.klartext.intake.project.ProjectClosed;
import dev.klartext.intake.project.ProjectOpened;
import dev.klartext.intake.project.ProjectReopened;
import dev.klartext.intake.wish.Wish;
import dev.klartext.intake.wish.WishAnswer;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fixtures from which intake's contracts are made: the small project of Bäckerei Krume. */
public class ContractsTest extends Contracts {

    private static final UUID AGENCY = id(1);
    private static final UUID PROJECT = id(2);
    private static final UUID CLIENT = id(3);
    private static final UUID NADJA = id(4);
    private static final UUID CLARA = id(5);
    private static final UUID INVITATION = id(6);
    private static final UUID DECISION_POINT = id(7);
    private static final UUID DRAFT_POINT = id(8);
    private static final Actor BY_NADJA = new Actor(NADJA, "Nadja", Side.AGENCY);
    private static final Actor BY_CLARA = new Actor(CLARA, "Clara Krume", Side.CLIENT);
    private static final String PROJECT_PAGE = "/intake/projects/" + PROJECT;
    private static final String VERSION_PAGE = PROJECT_PAGE + "/brief/versions/1";
    private static final String SHA256 = "0b5c3f6a7e1d2c4b9a8f7e6d5c4b3a2918f7e6d5c4b3a29180f1e2d3c4b5a697";

    public static Stream<DomainEvent> fixtures() {
        return Stream.of(
                        small(),
                        PeopleFixtures.events(),
                        ChangeFixtures.events(),
                        AgencyFixtures.all(),
                        StepFixtures.all(),
                        HandOverFixtures.all(),
                        PaymentFixtures.all(),
                        QuestionnaireFixtures.events(),
                        OfferFixtures.events(),
                        SignOffFixtures.all())
                .flatMap(Function.identity());
    }

    private static Stream<DomainEvent> small() {
        return Stream.of(
                new AgencyOpened(AGENCY, "cne Studio", "Europe/Berlin", "de", "#1f5f5b"),
                new AgencyCalendarChanged(
                        AGENCY,
                        1,
                        List.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY),
                        List.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-01"))),
                new MemberAdded(
                        AGENCY,
                        NADJA,
                        "00000000-0000-4000-8000-000000000001",
                        "Nadja",
                        "nadja@cne.example",
                        MemberRole.ADMIN),
                new MemberRemoved(AGENCY, NADJA),
                new ClientCreated(CLIENT, "Bäckerei Krume", ClientKind.BUSINESS),
                new PersonBound(CLARA, "00000000-0000-4000-8000-000000000004"),
                new ProjectOpened(
                        PROJECT,
                        "2026-001",
                        "Website-Relaunch",
                        CLIENT,
                        "Bäckerei Krume",
                        "Europe/Berlin",
                        "de",
                        telling(
                                Audience.EVERYONE,
                                Symbol.PROJECT,
                                Text.of(
                                        "Nadja hat das Projekt „Website-Relaunch“ für Bäckerei Krume angelegt",
                                        "Nadja began the project “Website-Relaunch” for Bäckerei Krume"),
                                PROJECT_PAGE)),
                new ProjectClosed(
                        PROJECT,
                        Instant.parse("2027-02-26T15:20:00.123456Z"),
                        "Alles ist übergeben. Danke!",
                        telling(
                                        Audience.EVERYONE,
                                        Symbol.PROJECT,
                                        Text.of("Nadja hat das Projekt abgeschlossen", "Nadja closed the project"),
                                        PROJECT_PAGE)
                                .detailed(Text.same("Alles ist übergeben. Danke!"))),
                new ProjectReopened(
                        PROJECT,
                        telling(
                                Audience.EVERYONE,
                                Symbol.PROJECT,
                                Text.of("Nadja hat das Projekt wieder geöffnet", "Nadja opened the project again"),
                                PROJECT_PAGE)),
                new ParticipantAdded(
                        PROJECT,
                        CLARA,
                        "Clara Krume",
                        Side.CLIENT,
                        "Inhaberin",
                        true,
                        false,
                        "clara@krume.example",
                        false,
                        "030 5550 20",
                        "de",
                        INVITATION,
                        telling(
                                Audience.EVERYONE,
                                Symbol.PEOPLE,
                                Text.of(
                                        "Clara Krume ist dabei und entscheidet für Bäckerei Krume",
                                        "Clara Krume takes part and decides for Bäckerei Krume"),
                                PROJECT_PAGE + "/participants")),
                new ParticipantRemoved(
                        PROJECT,
                        CLARA,
                        telling(
                                Audience.EVERYONE,
                                Symbol.PEOPLE,
                                Text.of("Clara Krume ist nicht mehr dabei", "Clara Krume takes part no longer"),
                                PROJECT_PAGE + "/participants")),
                new BriefSent(PROJECT, 1, SHA256, goals(), wishes(), deliverables(), sent()),
                new BriefOrdered(
                        PROJECT,
                        1,
                        SHA256,
                        goals(),
                        wishes(),
                        deliverables(),
                        List.of(new FurtherRound(
                                deliverables().getFirst().id(),
                                new BigDecimal("120.00"),
                                "EUR",
                                new BigDecimal("0.19"),
                                false)),
                        new BriefOrdered.OrderedBy(CLARA, "Clara Krume"),
                        Instant.parse("2026-11-23T09:12:30.123456Z"),
                        new BriefOrdered.Authority(1, 3),
                        ordered()),
                new BriefDeclined(
                        PROJECT,
                        1,
                        "Bitte ohne die Betreuung im ersten Monat",
                        EntryBlock.telling(
                                        Audience.PARTIES,
                                        Symbol.DECISION,
                                        Standing.ONE_SIDED,
                                        BY_CLARA,
                                        Text.of(
                                                "Clara Krume wünscht sich den Auftrag anders (Version 1)",
                                                "Clara Krume would like the order to be different (version 1)"),
                                        VERSION_PAGE)
                                .detailed(Text.same("Bitte ohne die Betreuung im ersten Monat"))
                                .opening(new PointOpened(
                                        DRAFT_POINT,
                                        Side.AGENCY,
                                        null,
                                        "cne Studio",
                                        Text.of("Auftrag anpassen", "Adapt the order"),
                                        LocalDate.parse("2026-11-26"),
                                        PROJECT_PAGE))
                                .closing(List.of(DECISION_POINT))));
    }

    private static EntryBlock telling(Audience audience, Symbol symbol, Text sentence, String link) {
        return EntryBlock.telling(audience, symbol, Standing.ONE_SIDED, BY_NADJA, sentence, link);
    }

    private static EntryBlock sent() {
        return telling(
                        Audience.PARTIES,
                        Symbol.ORDER,
                        Text.of(
                                "Nadja hat den Auftrag (Version 1) an Clara Krume geschickt",
                                "Nadja sent the order (version 1) to Clara Krume"),
                        VERSION_PAGE)
                .opening(new PointOpened(
                        DECISION_POINT,
                        Side.CLIENT,
                        CLARA,
                        "Clara Krume",
                        Text.of("Auftrag lesen und erteilen", "Read the order and give it"),
                        LocalDate.parse("2026-11-30"),
                        VERSION_PAGE))
                .notifying(new Notice(
                        CLARA,
                        Text.of(
                                "Bitte lesen: Ihr Auftrag „Website-Relaunch“",
                                "Please read: your order “Website-Relaunch”"),
                        Text.of(
                                "Guten Tag Clara Krume,\n\nbitte lesen Sie, was wir zusammen vorhaben.\n\nNadja",
                                "Hello Clara Krume,\n\nplease read what we are going to do together.\n\nNadja"),
                        Text.of("Auftrag lesen", "Read the order"),
                        VERSION_PAGE));
    }

    private static EntryBlock ordered() {
        return EntryBlock.telling(
                        Audience.EVERYONE,
                        Symbol.DECISION,
                        Standing.CONFIRMED,
                        BY_CLARA,
                        Text.of(
                                "Clara Krume hat den Auftrag erteilt (Version 1)",
                                "Clara Krume gave the order (version 1)"),
                        VERSION_PAGE)
                .detailed(Text.of("einfache elektronische Signatur", "simple electronic signature"))
                .opening(new PointOpened(
                        DRAFT_POINT,
                        Side.AGENCY,
                        null,
                        "cne Studio",
                        Text.of("Ersten Entwurf zeigen", "Show a first draft"),
                        LocalDate.parse("2026-12-18"),
                        "/results/projects/" + PROJECT))
                .closing(List.of(DECISION_POINT));
    }

    private static List<Goal> goals() {
        return List.of(new Goal(id(20), "Wer einen Laden sucht, findet die Öffnungszeiten in fünf Sekunden"));
    }

    private static List<Wish> wishes() {
        return List.of(
                new Wish(id(21), "Rezepte zum Ausdrucken", WishAnswer.POSSIBLE, null, null),
                new Wish(
                        id(22),
                        "Online-Bestellung mit Bezahlung",
                        WishAnswer.NOT_POSSIBLE,
                        "Die Kasse hat keine Schnittstelle",
                        "Vorbestellung per Formular, bezahlt wird im Laden"));
    }

    private static List<DeliverableOutline> deliverables() {
        return List.of(
                new DeliverableOutline(id(23), "Startseite", ContractType.WORK, List.of("auf dem Telefon lesbar"), 2),
                new DeliverableOutline(id(24), "Betreuung im ersten Monat", ContractType.SERVICE, List.of(), 0));
    }

    static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }
}
