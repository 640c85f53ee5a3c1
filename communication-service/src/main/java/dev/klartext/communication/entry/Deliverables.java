package dev.klartext.communication.entry;

import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deliverables of projects, as far as events have named them: what entries can be about. */
@ApplicationScoped
public class Deliverables {

    /** Those of which somebody may read an entry, by title: nobody learns by a list what he may not read. */
    public List<NamedDeliverable> of(Tx tx, UUID projectId, Sight sight) {
        return tx.sql()
                .createQuery("""
                        select d.id, d.title from deliverable d
                        where d.agency_id = :agency and d.project_id = :project and exists (
                            select from entry e
                            where e.agency_id = d.agency_id and e.project_id = d.project_id and e.deliverable_id = d.id
                              and e.audience = any(:audiences) and (e.number is not null or e.actor_side = :side))
                        order by d.title, d.id""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindArray(
                        "audiences",
                        String.class,
                        sight.audiences().stream().map(Audience::name).toList())
                .bind("side", sight.side())
                .mapTo(NamedDeliverable.class)
                .list();
    }

    /** The one that somebody names; another than those is refused at the field that names it. */
    NamedDeliverable named(Tx tx, UUID projectId, Sight sight, UUID id, String field) {
        Optional<NamedDeliverable> found = of(tx, projectId, sight).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        new Violations()
                .check(
                        found.isPresent(),
                        field,
                        Text.of(
                                "Diese Leistung steht in keinem Eintrag des Projekts.",
                                "No entry of the project names this deliverable."))
                .throwIfAny();
        return found.get();
    }

    /** Keeps the title under which a deliverable was named last. */
    void remember(Tx tx, UUID projectId, NamedDeliverable named) {
        tx.sql()
                .createUpdate("""
                        insert into deliverable (agency_id, project_id, id, title)
                        values (:agency, :project, :id, :title)
                        on conflict (agency_id, project_id, id) do update set title = excluded.title
                            where deliverable.title <> excluded.title""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(named)
                .execute();
    }
}
