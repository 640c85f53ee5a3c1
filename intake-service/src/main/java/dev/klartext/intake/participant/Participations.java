package dev.klartext.intake.participant;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is stored about one participant's part in a project. */
@ApplicationScoped
class Participations {

    /** The part of who takes part now, or 404. */
    Participation get(Tx tx, UUID projectId, UUID personId) {
        return tx.sql()
                .createQuery("""
                        select t.person_id, p.name, t.side, t.function, t.contact, t.field,
                               array(select d.deliverable_id from participant_deliverable d
                                     where d.agency_id = t.agency_id and d.project_id = t.project_id
                                       and d.person_id = t.person_id order by d.deliverable_id) as deliverable_ids,
                               t.revision
                        from participant t join person p using (agency_id, person_id)
                        where t.project_id = :project and t.person_id = :person and t.removed_at is null
                        """)
                .bind("project", projectId)
                .bind("person", personId)
                .mapTo(Participation.class)
                .findOne()
                .orElseThrow(() -> Problems.NOT_FOUND.because(
                        Text.of("Diese Person ist nicht dabei.", "This person does not take part.")));
    }

    void change(Tx tx, UUID projectId, UUID personId, ParticipationChange asked) {
        tx.sql()
                .createUpdate("""
                        update participant set function = :function, contact = :contact, field = :field,
                            revision = revision + 1
                        where project_id = :project and person_id = :person
                        """)
                .bindMethods(asked)
                .bind("project", projectId)
                .bind("person", personId)
                .execute();
        tx.sql()
                .createUpdate("delete from participant_deliverable where project_id = :project and person_id = :person")
                .bind("project", projectId)
                .bind("person", personId)
                .execute();
        PreparedBatch deliverables = tx.sql().prepareBatch("""
                insert into participant_deliverable (agency_id, project_id, person_id, deliverable_id)
                values (:agency, :project, :person, :deliverable)
                """);
        asked.deliverableIds()
                .forEach(deliverable -> deliverables
                        .bind("agency", tx.agencyId())
                        .bind("project", projectId)
                        .bind("person", personId)
                        .bind("deliverable", deliverable)
                        .add());
        deliverables.execute();
    }
}
