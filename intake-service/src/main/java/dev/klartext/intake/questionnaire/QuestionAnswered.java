package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** A question back has its reply. */
@EventType("dev.klartext.intake.questionnaire.question-answered.v1")
public record QuestionAnswered(
        UUID projectId, UUID clarificationId, String questionId, String text, String reply, EntryBlock entry)
        implements DomainEvent {}
