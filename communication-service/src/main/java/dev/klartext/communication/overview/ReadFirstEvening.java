package dev.klartext.communication.overview;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.status.StatusNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads how far a new agency has come; one that has sent a note, or has projects enough, knows its way. */
@ApplicationScoped
class ReadFirstEvening {

    private static final int STILL_NEW = 2;

    @Inject
    StatusNotes notes;

    Optional<FirstEvening> of(Tx tx, int runningProjects) {
        if (runningProjects > STILL_NEW || notes.any(tx)) {
            return Optional.empty();
        }
        return Optional.of(FirstEvening.of(tx.sql()
                .createQuery("""
                        select exists (select from first_client where agency_id = :agency) as client,
                               (select project_id from chassis.access_project where agency_id = :agency
                                order by project_id desc limit 1) as project_id,
                               exists (select from chassis.access_participant
                                       where agency_id = :agency and side = 'CLIENT') as people,
                               exists (select from entry where agency_id = :agency
                                       and (kind <> 'EVENT' or type like 'dev.klartext.intake.brief.%')) as begun""")
                .bind("agency", tx.agencyId())
                .mapTo(FirstEvening.Facts.class)
                .one()));
    }
}
