package dev.klartext.intake.workstep;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored work steps of a project. */
@ApplicationScoped
public class WorkSteps {

    /** The steps of a project along its line: by the day on which they were done or are planned. */
    public List<WorkStep> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select step_id as id, title, person_id, owner_name as name, side, planned_on, done_on,
                               done_by_name as done_by, note, file, point_id, revision
                        from work_step where project_id = :project
                        order by coalesce(done_on, planned_on), done_on is null, step_id
                        """)
                .bind("project", projectId)
                .mapTo(WorkStep.class)
                .list();
    }

    public WorkStep get(Tx tx, UUID projectId, UUID stepId) {
        return of(tx, projectId).stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .orElseThrow(WorkSteps::unknown);
    }

    static RuntimeException unknown() {
        return Problems.NOT_FOUND.because(Text.of(
                "Diesen Arbeitsschritt gibt es in diesem Projekt nicht.",
                "There is no such work step in this project."));
    }

    /** False if the step is there already. */
    boolean add(Tx tx, UUID projectId, WorkStep step) {
        return tx.sql()
                        .createUpdate("""
                        insert into work_step (agency_id, project_id, step_id, title, person_id, owner_name, side,
                            planned_on, point_id, revision)
                        values (:agency, :project, :id, :title, :owner.personId, :owner.name, :owner.side,
                            :plannedOn, :pointId, :revision)
                        on conflict do nothing
                        """)
                        .bind("agency", tx.agencyId())
                        .bind("project", projectId)
                        .bindMethods(step)
                        .execute()
                == 1;
    }

    void change(Tx tx, UUID projectId, WorkStep step) {
        tx.sql().createUpdate("""
                        update work_step set title = :title, person_id = :owner.personId, owner_name = :owner.name,
                            side = :owner.side, planned_on = :plannedOn, point_id = :pointId, done_on = :doneOn,
                            done_by_name = :doneBy, note = :note, file = :file, revision = :revision
                        where project_id = :project and step_id = :id
                        """).bind("project", projectId).bindMethods(step).execute();
    }

    void remove(Tx tx, UUID projectId, UUID stepId) {
        tx.sql()
                .createUpdate("delete from work_step where project_id = :project and step_id = :id")
                .bind("project", projectId)
                .bind("id", stepId)
                .execute();
    }
}
