package dev.klartext.communication.status;

import static java.util.stream.Collectors.toMap;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The drafts that somebody has edited. */
@ApplicationScoped
class EditedDrafts {

    public record Edited(UUID projectId, int number, String words, long revision) {}

    /** The edited drafts of these projects, by project; at most the newest of each counts. */
    Map<UUID, Edited> of(Tx tx, Collection<UUID> projects) {
        return tx
                .sql()
                .createQuery("""
                        select distinct on (project_id) project_id, number, words, revision from status_draft
                        where agency_id = :agency and project_id = any(:projects)
                        order by project_id, number desc""")
                .bind("agency", tx.agencyId())
                .bindArray("projects", UUID.class, List.copyOf(projects))
                .mapTo(Edited.class)
                .stream()
                .collect(toMap(Edited::projectId, Function.identity()));
    }

    /** Keeps the words as the next revision. */
    void save(Tx tx, UUID projectId, int number, String words, long read) {
        tx.sql()
                .createUpdate("""
                        insert into status_draft (agency_id, project_id, number, words, revision)
                        values (:agency, :project, :number, :words, :read + 1)
                        on conflict (agency_id, project_id, number) do update
                            set words = excluded.words, revision = excluded.revision""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("number", number)
                .bind("words", words)
                .bind("read", read)
                .execute();
    }

    void drop(Tx tx, UUID projectId) {
        tx.sql()
                .createUpdate("delete from status_draft where agency_id = :agency and project_id = :project")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .execute();
    }
}
