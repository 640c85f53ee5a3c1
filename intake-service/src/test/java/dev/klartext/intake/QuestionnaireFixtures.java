package dev.klartext.intake;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.questionnaire.QuestionAnswered;
import dev.klartext.intake.questionnaire.QuestionAsked;
import dev.klartext.intake.questionnaire.QuestionnaireChosen;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The fixtures of the questionnaire's contracts: Nadja asks Karl about the bakery's goal. */
final class QuestionnaireFixtures {

    private static final UUID PROJECT = ContractsTest.id(2);
    private static final UUID KARL = ContractsTest.id(9);
    private static final UUID CLARIFICATION = ContractsTest.id(50);
    private static final UUID POINT = ContractsTest.id(51);
    private static final Actor BY_NADJA = new Actor(ContractsTest.id(4), "Nadja", Side.AGENCY);
    private static final Actor BY_KARL = new Actor(KARL, "Karl Kontakt", Side.CLIENT);
    private static final String PAGE = "/intake/projects/" + PROJECT + "/questionnaire";
    private static final Text GOAL = Text.of(
            "Was soll die Website in einem Jahr für Sie bewirkt haben?",
            "What should the website have done for you a year from now?");

    private QuestionnaireFixtures() {}

    static Stream<DomainEvent> events() {
        return Stream.of(
                new QuestionnaireChosen(
                        PROJECT,
                        Text.same("Website"),
                        37,
                        telling(
                                BY_NADJA,
                                "Nadja hat den Fragebogen „Website“ dazugelegt",
                                "Nadja added the questionnaire “Website”")),
                new QuestionAsked(
                        PROJECT,
                        CLARIFICATION,
                        "web-goal",
                        GOAL,
                        "Wie viele Vorbestellungen sind es heute?",
                        telling(
                                        BY_NADJA,
                                        "Nadja fragt nach zu „%s“".formatted(GOAL.de()),
                                        "Nadja asks about “%s”".formatted(GOAL.en()))
                                .detailed(Text.same("Wie viele Vorbestellungen sind es heute?"))
                                .opening(new PointOpened(
                                        POINT,
                                        Side.CLIENT,
                                        KARL,
                                        "Karl Kontakt",
                                        Text.of(
                                                "Rückfrage beantworten: Wie viele Vorbestellungen sind es heute?",
                                                "Answer a question: Wie viele Vorbestellungen sind es heute?"),
                                        LocalDate.parse("2026-11-26"),
                                        PAGE + "#q-web-goal"))),
                new QuestionAnswered(
                        PROJECT,
                        CLARIFICATION,
                        "web-goal",
                        "Wie viele Vorbestellungen sind es heute?",
                        "Vor Ostern waren es 140",
                        telling(
                                        BY_KARL,
                                        "Karl Kontakt hat die Rückfrage von Nadja beantwortet",
                                        "Karl Kontakt answered the question of Nadja")
                                .detailed(Text.of(
                                        "„Wie viele Vorbestellungen sind es heute?“ – „Vor Ostern waren es 140“",
                                        "“Wie viele Vorbestellungen sind es heute?” – “Vor Ostern waren es 140”"))
                                .closing(List.of(POINT))));
    }

    private static EntryBlock telling(Actor by, String de, String en) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.MESSAGE, Standing.ONE_SIDED, by, Text.of(de, en), PAGE);
    }
}
