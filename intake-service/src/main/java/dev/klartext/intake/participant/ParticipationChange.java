package dev.klartext.intake.participant;

import dev.klartext.chassis.problem.Violations;
import java.util.List;
import java.util.UUID;

/** What staff say about a participant's part from now on; see {@link Participation}. */
public record ParticipationChange(String function, boolean contact, String field, List<UUID> deliverableIds) {

    public ParticipationChange {
        function = function == null ? "" : function.strip();
        field = field == null ? "" : field.strip();
        deliverableIds = deliverableIds == null
                ? List.of()
                : deliverableIds.stream().distinct().toList();
    }

    void check(Violations violations) {
        violations.optional("function", function, 120).optional("field", field, 120);
    }
}
