package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Side;
import java.util.List;
import java.util.UUID;

/**
 * What was entered about a participant's part in a project, as it can be edited.
 *
 * @param function what the person does there
 * @param field field of a partner or subcontractor; empty if nobody said
 * @param deliverableIds deliverables of the brief that can't be finished without this person
 * @param revision what the ETag names
 */
public record Participation(
        UUID personId,
        String name,
        Side side,
        String function,
        boolean contact,
        String field,
        List<UUID> deliverableIds,
        long revision) {}
