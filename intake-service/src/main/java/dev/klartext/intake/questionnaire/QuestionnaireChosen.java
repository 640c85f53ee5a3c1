package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/**
 * The agency lays a questionnaire into a project, for both sides to fill in together.
 *
 * @param questions how many questions the project asks now
 */
@EventType("dev.klartext.intake.questionnaire.chosen.v1")
public record QuestionnaireChosen(UUID projectId, Text title, int questions, EntryBlock entry) implements DomainEvent {}
