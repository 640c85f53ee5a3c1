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
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.client.ClientChanged;
import dev.klartext.intake.client.ClientKind;
import dev.klartext.intake.participant.AbsenceCancelled;
import dev.klartext.intake.participant.AbsenceEntered;
import dev.klartext.intake.participant.AbsenceTold;
import dev.klartext.intake.participant.AccessEnded;
import dev.klartext.intake.participant.Authority;
import dev.klartext.intake.participant.AuthorityClaimed;
import dev.klartext.intake.participant.AuthorityConfirmed;
import dev.klartext.intake.participant.Channel;
import dev.klartext.intake.participant.InvitationRenewed;
import dev.klartext.intake.participant.InvitationRevoked;
import dev.klartext.intake.participant.ParticipantChanged;
import dev.klartext.intake.participant.PersonChanged;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The fixtures about people: what they may do, how they are reached, when they are away. */
final class PeopleFixtures {

    private static final UUID PROJECT = id(2);
    private static final UUID CLIENT = id(3);
    private static final UUID NADJA = id(4);
    private static final UUID CLARA = id(5);
    private static final UUID KARL = id(30);
    private static final UUID POINT = id(31);
    private static final UUID ABSENCE = id(32);
    private static final UUID HANSEN = id(33);
    private static final UUID INVITATION = id(34);
    private static final UUID HOME_PAGE = id(23);
    private static final Authority UP_TO_1000 = new Authority(true, true, false, new BigDecimal("1000.00"));
    private static final String PEOPLE_PAGE = "/intake/projects/" + PROJECT + "/participants";
    private static final String PAGE = PEOPLE_PAGE + "/" + KARL;

    private PeopleFixtures() {}

    static Stream<DomainEvent> events() {
        return Stream.of(
                new AuthorityClaimed(PROJECT, KARL, UP_TO_1000, false, claimed()),
                new AuthorityConfirmed(
                        PROJECT,
                        KARL,
                        UP_TO_1000,
                        CLARA,
                        EntryBlock.telling(
                                        Audience.PARTIES,
                                        Symbol.DECISION,
                                        Standing.CONFIRMED,
                                        new Actor(CLARA, "Clara Krume", Side.CLIENT),
                                        Text.of(
                                                "Clara Krume hat für Bäckerei Krume gesagt: Karl Kontakt darf bis 1.000,00 €"
                                                        + " netto beauftragen und Entwürfe freigeben",
                                                "Clara Krume said for Bäckerei Krume: Karl Kontakt may order up to"
                                                        + " €1,000.00 net and approve drafts"),
                                        PAGE)
                                .closing(List.of(POINT))),
                new PersonChanged(
                        CLARA,
                        "Clara Krume",
                        "clara@krume.example",
                        false,
                        "030 5550 20",
                        "de",
                        "Europe/London",
                        Channel.PHONE,
                        KARL,
                        true),
                new AbsenceEntered(ABSENCE, CLARA, LocalDate.parse("2027-10-11"), LocalDate.parse("2027-10-22")),
                new AbsenceCancelled(ABSENCE, CLARA),
                new AbsenceTold(
                        PROJECT,
                        NADJA,
                        LocalDate.parse("2027-10-11"),
                        LocalDate.parse("2027-10-22"),
                        false,
                        telling(
                                Audience.PARTIES,
                                Text.of(
                                        "Nadja ist vom 11. Oktober 2027 bis 22. Oktober 2027 nicht da; Vertretung: Alex",
                                        "Nadja is away from 11 October 2027 to 22 October 2027; Alex covers"),
                                PEOPLE_PAGE)),
                new ParticipantChanged(
                        PROJECT,
                        HANSEN,
                        "Hosting",
                        false,
                        "Domain und Server",
                        List.of(HOME_PAGE),
                        telling(
                                        Audience.EVERYONE,
                                        Text.of(
                                                "Nadja hat eingetragen, was Hansen macht: Hosting, Domain und Server",
                                                "Nadja entered what Hansen does: Hosting, Domain und Server"),
                                        PEOPLE_PAGE)
                                .detailed(Text.of("Davon hängt ab: Startseite", "What depends on it: Startseite"))),
                new InvitationRenewed(PROJECT, HANSEN, INVITATION, invitedAgain()),
                new InvitationRevoked(HANSEN, List.of(INVITATION)),
                new AccessEnded(
                        PROJECT,
                        HANSEN,
                        telling(
                                Audience.PARTIES,
                                Text.of(
                                        "Nadja hat die Einladung von Hansen zurückgezogen; der Zugang ist geschlossen",
                                        "Nadja revoked the invitation of Hansen; the way in is closed"),
                                PEOPLE_PAGE)),
                new ClientChanged(
                        CLIENT,
                        "Bäckerei Krume",
                        ClientKind.BUSINESS,
                        "Ring 1\n50667 Köln",
                        "https://www.krume.example",
                        "krume.example"));
    }

    private static EntryBlock invitedAgain() {
        return telling(
                        Audience.EVERYONE,
                        Text.of("Nadja hat Hansen noch einmal eingeladen", "Nadja invited Hansen once more"),
                        PEOPLE_PAGE)
                .notifying(new Notice(
                        HANSEN,
                        Text.of("Sie sind dabei: „Website-Relaunch“", "You are part of “Website-Relaunch”"),
                        Text.of(
                                "Guten Tag Hansen,\n\nwir arbeiten für Bäckerei Krume, und Sie sind dabei.\n\nNadja",
                                "Hello Hansen,\n\nwe are working for Bäckerei Krume, and you are part of it.\n\nNadja"),
                        Text.of("Projekt ansehen", "See the project"),
                        PEOPLE_PAGE));
    }

    private static EntryBlock claimed() {
        return telling(
                        Audience.PARTIES,
                        Text.of(
                                "Nadja hat eingetragen: Karl Kontakt darf für Bäckerei Krume bis 1.000,00 € netto"
                                        + " beauftragen und Entwürfe freigeben",
                                "Nadja entered: Karl Kontakt may, for Bäckerei Krume, order up to €1,000.00 net and"
                                        + " approve drafts"),
                        PAGE)
                .opening(new PointOpened(
                        POINT,
                        Side.CLIENT,
                        CLARA,
                        "Clara Krume",
                        Text.of("Sagen, was Karl Kontakt darf", "Say what Karl Kontakt may do"),
                        LocalDate.parse("2026-11-30"),
                        PAGE))
                .notifying(new Notice(
                        CLARA,
                        Text.of("Stimmt das? Was Karl Kontakt darf", "Is this right? What Karl Kontakt may do"),
                        Text.of(
                                "Guten Tag Clara Krume,\n\nbitte bestätigen oder ändern Sie es.\n\nNadja",
                                "Hello Clara Krume,\n\nplease confirm or change it.\n\nNadja"),
                        Text.of("Ansehen und bestätigen", "Read and confirm"),
                        PAGE));
    }

    private static EntryBlock telling(Audience audience, Text sentence, String link) {
        return EntryBlock.telling(
                audience, Symbol.PEOPLE, Standing.ONE_SIDED, new Actor(NADJA, "Nadja", Side.AGENCY), sentence, link);
    }

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }
}
