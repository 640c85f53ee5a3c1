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
import dev.klartext.intake.participant.Authority;
import dev.klartext.intake.participant.AuthorityClaimed;
import dev.klartext.intake.participant.AuthorityConfirmed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The fixtures about people: what they may do, how they are reached, when they are away. */
final class PeopleFixtures {

    private static final UUID PROJECT = id(2);
    private static final UUID NADJA = id(4);
    private static final UUID CLARA = id(5);
    private static final UUID KARL = id(30);
    private static final UUID POINT = id(31);
    private static final Authority UP_TO_1000 = new Authority(true, true, false, new BigDecimal("1000.00"));
    private static final String PAGE = "/intake/projects/" + PROJECT + "/participants/" + KARL;

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
                                .closing(List.of(POINT))));
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
                audience,
                Symbol.PEOPLE,
                Standing.ONE_SIDED,
                new Actor(NADJA, "Nadja", Side.AGENCY),
                sentence,
                link);
    }

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }
}
