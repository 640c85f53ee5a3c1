package dev.klartext.communication.openpoint;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The open points of projects in the database. */
@ApplicationScoped
public class OpenPoints {

    static final String COLUMNS =
            "id, project_id, side, person_id, name, text_de, text_en, action_de, action_en, due_on, link, opened_at";

    private static final String SELECT =
            "select " + COLUMNS + " from open_point where agency_id = :agency and closed_at is null ";

    // Most pressing first; what has no date waits longest.
    private static final String BY_NEED = " order by due_on nulls last, id";

    /** What is open in all projects of the agency, most pressing first. */
    public List<OpenPoint> all(Tx tx) {
        return tx.sql()
                .createQuery(SELECT + BY_NEED)
                .bind("agency", tx.agencyId())
                .mapTo(OpenPoint.class)
                .list();
    }

    /** What is open in these projects, most pressing first. */
    public List<OpenPoint> of(Tx tx, Collection<UUID> projects) {
        return tx.sql()
                .createQuery(SELECT + "and project_id = any(:projects)" + BY_NEED)
                .bind("agency", tx.agencyId())
                .bindArray("projects", UUID.class, List.copyOf(projects))
                .mapTo(OpenPoint.class)
                .list();
    }

    /** Those of these points that are open, most pressing first. */
    List<OpenPoint> byIds(Tx tx, Collection<UUID> ids) {
        return tx.sql()
                .createQuery(SELECT + "and id = any(:ids)" + BY_NEED)
                .bind("agency", tx.agencyId())
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .mapTo(OpenPoint.class)
                .list();
    }

    /** False if there was a point of this id before. */
    boolean insert(Tx tx, OpenPoint point) {
        return tx.sql()
                        .createUpdate("""
                                insert into open_point (agency_id, id, project_id, side, person_id, name, text_de,
                                    text_en, action_de, action_en, due_on, link, opened_at)
                                values (:agency, :id, :projectId, :side, :personId, :name, :textDe, :textEn,
                                    :actionDe, :actionEn, :dueOn, :link, :openedAt)
                                on conflict do nothing""")
                        .bind("agency", tx.agencyId())
                        .bindMethods(point)
                        .execute()
                == 1;
    }

    /** Notes that who owes these points has looked at them. */
    public void seen(Tx tx, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            tx.sql()
                    .createUpdate("""
                            update open_point set seen_at = now()
                            where agency_id = :agency and id = any(:ids) and seen_at is null""")
                    .bind("agency", tx.agencyId())
                    .bindArray("ids", UUID.class, List.copyOf(ids))
                    .execute();
        }
    }

    /** @param waited working days that it was late until now */
    void close(Tx tx, UUID pointId, int waited) {
        tx.sql()
                .createUpdate("""
                        update open_point set closed_at = now(), waited = waited + :waited, revision = revision + 1
                        where agency_id = :agency and id = :id""")
                .bind("agency", tx.agencyId())
                .bind("id", pointId)
                .bind("waited", waited)
                .execute();
    }
}
