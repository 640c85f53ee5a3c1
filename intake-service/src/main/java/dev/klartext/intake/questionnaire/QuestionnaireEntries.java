package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the history says about a questionnaire: between agency and client, budgets are talked about in it. */
record QuestionnaireEntries(Grant by, Project project) {

    EntryBlock chosen(Questionnaire questionnaire, List<Participant> invited) {
        Text title = questionnaire.title();
        return entry(Text.of(
                        "%s hat den Fragebogen „%s“ dazugelegt".formatted(by.name(), title.de()),
                        "%s added the questionnaire “%s”".formatted(by.name(), title.en())))
                .notifying(invited.stream().map(this::invitation).toArray(Notice[]::new));
    }

    /**
     * The question back as an open point of the other side.
     *
     * @param asked who is asked by name; empty if anybody of the side may reply
     */
    EntryBlock asked(Clarification back, Question question, Optional<Participant> asked, LocalDate due) {
        Side side = Clarification.otherSide(back.askedBySide());
        String anybody = side == Side.AGENCY ? by.agencyName() : project.clientName();
        PointOpened point = new PointOpened(
                back.pointId(),
                side,
                asked.map(Participant::personId).orElse(null),
                asked.map(Participant::name).orElse(anybody),
                Text.of("Rückfrage beantworten: " + back.text(), "Answer a question: " + back.text()),
                due,
                page() + "#q-" + question.id());
        return entry(Text.of(
                        "%s fragt nach zu „%s“"
                                .formatted(by.name(), question.text().de()),
                        "%s asks about “%s”"
                                .formatted(by.name(), question.text().en())))
                .detailed(Text.same(back.text()))
                .opening(point);
    }

    EntryBlock answered(Clarification back, String reply) {
        return entry(Text.of(
                        "%s hat die Rückfrage von %s beantwortet".formatted(by.name(), back.askedByName()),
                        "%s answered the question of %s".formatted(by.name(), back.askedByName())))
                .detailed(Text.of(
                        "„%s“ – „%s“".formatted(back.text(), reply), "“%s” – “%s”".formatted(back.text(), reply)))
                .closing(List.of(back.pointId()));
    }

    private Notice invitation(Participant to) {
        String title = project.title();
        return new Notice(
                to.personId(),
                Text.of("Ein paar Fragen zu „%s“".formatted(title), "A few questions about “%s”".formatted(title)),
                Text.of("""
                        Guten Tag %s,

                        damit „%s“ so wird, wie Sie es brauchen, haben wir aufgeschrieben, was wir gern von Ihnen wüssten. \
                        Bei jeder Frage steht, warum wir sie stellen. Nichts davon ist Pflicht: Schreiben Sie, was Sie \
                        wissen, den Rest klären wir zusammen.

                        Herzliche Grüße
                        %s, %s""".formatted(to.name(), title, by.name(), by.agencyName()), """
                        Hello %s,

                        so that “%s” becomes what you need, we have written down what we would like to know from you. With \
                        each question we say why we ask. None of it is a must: write what you know, we will find out the \
                        rest together.

                        Kind regards
                        %s, %s""".formatted(
                                to.name(), title, by.name(), by.agencyName())),
                Text.of("Fragen ansehen", "See the questions"),
                page());
    }

    private EntryBlock entry(Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.MESSAGE, Standing.ONE_SIDED, by.actor(), sentence, page());
    }

    private String page() {
        return page(project.id());
    }

    static String page(UUID projectId) {
        return "/intake/projects/" + projectId + "/questionnaire";
    }
}
