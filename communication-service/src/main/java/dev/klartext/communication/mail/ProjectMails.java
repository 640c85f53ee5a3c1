package dev.klartext.communication.mail;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of the mails of a project, in the database. */
@ApplicationScoped
class ProjectMails {

    private static final String SELECT = """
            select m.id, p.name as "to", m.subject_de, m.subject_en, m.state, m.attempts, m.created_at, m.due_at,
                   m.settled_at, m.answer,
                   exists (select from mail a where a.agency_id = m.agency_id and a.again_of = m.id) as sent_again
            from mail m
            left join chassis.access_participant p on p.agency_id = m.agency_id and p.project_id = m.project_id
                 and p.person_id = m.person_id
            where m.agency_id = :agency and m.project_id = :project\s""";

    /** Newest first; with one row more than the limit if there is more. */
    List<ProjectMail> newest(Tx tx, UUID projectId, Optional<UUID> before, int limit) {
        return tx.sql()
                .createQuery(SELECT + "and (:before::uuid is null or m.id < :before) order by m.id desc limit :limit")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("before", before.orElse(null))
                .bind("limit", limit + 1)
                .mapTo(ProjectMail.class)
                .list();
    }

    Optional<ProjectMail> find(Tx tx, UUID projectId, UUID id) {
        return tx.sql()
                .createQuery(SELECT + "and m.id = :id")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("id", id)
                .mapTo(ProjectMail.class)
                .findOne();
    }

    /** Queues the same words for the same person once more; empty if another mail took the old one's place before. */
    Optional<UUID> again(Tx tx, UUID mailId) {
        return tx.sql()
                .createQuery("""
                        insert into mail (agency_id, id, project_id, person_id, sender_id, sender_name, sender_side,
                            audience, subject_de, subject_en, body_de, body_en, action_de, action_en, link, files,
                            again_of)
                        select agency_id, :newId, project_id, person_id, sender_id, sender_name, sender_side, audience,
                            subject_de, subject_en, body_de, body_en, action_de, action_en, link, files, id
                        from mail where agency_id = :agency and id = :id
                        on conflict do nothing
                        returning id""")
                .bind("newId", Ids.next())
                .bind("agency", tx.agencyId())
                .bind("id", mailId)
                .mapTo(UUID.class)
                .findOne();
    }
}
