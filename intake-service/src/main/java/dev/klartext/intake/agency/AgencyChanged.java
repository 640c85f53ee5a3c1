package dev.klartext.intake.agency;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * What an agency says about itself has changed; it is told as a whole.
 *
 * @param color #rrggbb, for words and buttons
 * @param accentColor #rrggbb, for lines; absent: the first colour
 * @param logo lies in the file store under the agency's id in the place of a project; absent if there is none
 * @param daysToDecide working days that a client usually has to decide
 * @param daysToAnswer working days in which the agency usually answers
 * @param includedRounds revision rounds that a new deliverable usually includes
 */
@EventType("dev.klartext.intake.agency.changed.v1")
public record AgencyChanged(
        UUID agencyId,
        String name,
        String color,
        String accentColor,
        StoredFile logo,
        int daysToDecide,
        int daysToAnswer,
        int includedRounds)
        implements DomainEvent {

    static AgencyChanged of(UUID agencyId, StoredSettings now) {
        Settings settings = now.settings();
        return new AgencyChanged(
                agencyId,
                settings.name(),
                settings.color(),
                settings.accentColor(),
                now.logo(),
                settings.daysToDecide(),
                settings.daysToAnswer(),
                settings.includedRounds());
    }
}
