package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/**
 * One side asks the other back about a question of the questionnaire.
 *
 * @param questionId the question of the questionnaire, {@code question} its words
 * @param text what is asked back
 */
@EventType("dev.klartext.intake.questionnaire.question-asked.v1")
public record QuestionAsked(
        UUID projectId, UUID clarificationId, String questionId, Text question, String text, EntryBlock entry)
        implements DomainEvent {}
