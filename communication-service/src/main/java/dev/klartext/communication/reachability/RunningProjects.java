package dev.klartext.communication.reachability;

import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which projects go on: those that intake has not said are closed. */
@ApplicationScoped
public class RunningProjects implements Subscriber {

    static final String CLOSED = "dev.klartext.intake.project.closed.v1";
    static final String REOPENED = "dev.klartext.intake.project.reopened.v1";

    private static final String RUNNING = """
            from chassis.access_project p
            where p.agency_id = :agency and not exists (select from closed_project c
                where c.agency_id = p.agency_id and c.project_id = p.project_id)
            """;

    /** All that is read of both events. */
    public record OfProject(UUID projectId) {}

    @Override
    public boolean wants(String type) {
        return type.equals(CLOSED) || type.equals(REOPENED);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        tx.sql()
                .createUpdate(
                        event.type().equals(CLOSED)
                                ? "insert into closed_project values (:agency, :projectId) on conflict do nothing"
                                : "delete from closed_project where agency_id = :agency and project_id = :projectId")
                .bind("agency", tx.agencyId())
                .bindMethods(event.as(OfProject.class))
                .execute();
    }

    public boolean isRunning(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("select exists (select " + RUNNING + " and p.project_id = :project)")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(Boolean.class)
                .one();
    }

    public int count(Tx tx) {
        return tx.sql()
                .createQuery("select count(*) " + RUNNING)
                .bind("agency", tx.agencyId())
                .mapTo(Integer.class)
                .one();
    }

    /** All of the agency, newest first. */
    public List<Project> all(Tx tx) {
        return tx.sql()
                .createQuery("select p.project_id, p.number, p.title, p.client_name, p.zone, p.language " + RUNNING
                        + "order by p.project_id desc")
                .bind("agency", tx.agencyId())
                .mapTo(Project.class)
                .list();
    }
}
