package dev.klartext.intake.change;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.Brief;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/** What the agency has worked out for each change. */
@ApplicationScoped
class ChangeDrafts {

    /** A document on its way into a jsonb column. */
    public record Document(@Json Brief document) {}

    /** A draft that may have to follow the order. */
    public record Kept(int number, @Json Brief document) {}

    ChangeDraft of(Tx tx, UUID projectId, int number) {
        return tx.sql()
                .createQuery("""
                        select document, days, affected, revision, edited_by from change
                        where project_id = :project and number = :number
                        """)
                .bind("project", projectId)
                .bind("number", number)
                .mapTo(ChangeDraft.class)
                .one();
    }

    /** Saves over the revision that was read; false if somebody else was faster. */
    boolean save(Tx tx, UUID projectId, int number, Elaboration worked, long readRevision, String by) {
        return tx.sql()
                        .createUpdate("""
                        update change set document = :document, days = :days, affected = :affected,
                            revision = revision + 1, edited_by = :by
                        where project_id = :project and number = :number and revision = :read
                        """)
                        .bind("project", projectId)
                        .bind("number", number)
                        .bindMethods(new Document(worked.brief()))
                        .bind("days", worked.days())
                        .bindArray("affected", UUID.class, worked.affected())
                        .bind("read", readRevision)
                        .bind("by", by)
                        .execute()
                == 1;
    }

    /** What is not signed builds on the order as it holds now, whatever was signed meanwhile. */
    void carryOver(Tx tx, UUID projectId, Brief earlier, Brief current) {
        List<Kept> unsigned = tx.sql()
                .createQuery("""
                        select c.number, c.document from change c
                        where c.project_id = :project and not exists (
                            select from change_decision d
                            where d.agency_id = c.agency_id and d.project_id = c.project_id and d.number = c.number
                              and d.decision = 'SIGN')
                        """)
                .bind("project", projectId)
                .mapTo(Kept.class)
                .list();
        for (Kept kept : unsigned) {
            tx.sql()
                    .createUpdate("""
                            update change set document = :document, revision = revision + 1
                            where project_id = :project and number = :number
                            """)
                    .bind("project", projectId)
                    .bind("number", kept.number())
                    .bindMethods(new Document(CarriedOver.of(earlier, kept.document(), current)))
                    .execute();
        }
    }
}
