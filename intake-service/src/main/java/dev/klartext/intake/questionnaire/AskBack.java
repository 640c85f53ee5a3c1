package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agency or client asks the other side back about an answer: it becomes an open point there. */
@ApplicationScoped
public class AskBack {

    @Inject
    ProjectQuestionnaires questionnaires;

    @Inject
    Clarifications clarifications;

    @Inject
    Participants participants;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    @Inject
    AgencySettings settings;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** What is asked back, about which question. */
    public record Asked(String questionId, String text) {

        void check(Violations violations, String field) {
            violations.required(field, text, Clarification.MAX_TEXT);
        }
    }

    public Clarification ask(Tx tx, Grant grant, Asked asked) {
        grant.party();
        Violations violations = new Violations();
        asked.check(violations, "text");
        violations.throwIfAny();
        UUID projectId = grant.projectId();
        ongoing.lock(tx, projectId);
        Question question = question(tx, projectId, asked.questionId());
        Clarification back = new Clarification(
                Ids.next(),
                question.id(),
                asked.text().strip(),
                grant.personId(),
                grant.name(),
                grant.side(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                Ids.next(),
                null,
                null,
                null);
        clarifications.add(tx, projectId, back);
        WorkCalendar calendar = calendars.of(tx);
        List<Participant> people = participants.of(tx, projectId);
        outbox.publish(
                tx,
                projectId,
                new QuestionAsked(
                        projectId,
                        back.id(),
                        question.id(),
                        question.text(),
                        back.text(),
                        new QuestionnaireEntries(grant, projects.get(tx, projectId))
                                .asked(
                                        back,
                                        question,
                                        grant.isStaff() ? WhoIsAsked.at(people) : Optional.empty(),
                                        calendar.plusWorkingDays(
                                                calendar.today(),
                                                settings.of(tx).daysToAnswer()))));
        return back;
    }

    private Question question(Tx tx, UUID projectId, String questionId) {
        return questionnaires
                .get(tx, projectId)
                .question(questionId)
                .orElseThrow(() -> Problems.NOT_FOUND.because(
                        Text.of("Diese Frage steht hier nicht.", "This question is not asked here.")));
    }
}
