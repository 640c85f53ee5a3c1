package dev.klartext.intake.workstep;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was asked for in a project, and what of it came. */
@ApplicationScoped
public class RequestedSupplies {

    /** What is missing first, the most urgent on top. */
    public List<RequestedSupply> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select supply_id as id, text, person_id, owner_name as name, side, due_on, received_on,
                               received_from, note, file, point_id, revision
                        from supply where project_id = :project
                        order by received_on nulls first, due_on nulls last, supply_id
                        """)
                .bind("project", projectId)
                .mapTo(RequestedSupply.class)
                .list();
    }

    public RequestedSupply get(Tx tx, UUID projectId, UUID supplyId) {
        return of(tx, projectId).stream()
                .filter(supply -> supply.id().equals(supplyId))
                .findFirst()
                .orElseThrow(RequestedSupplies::unknown);
    }

    static RuntimeException unknown() {
        return Problems.NOT_FOUND.because(
                Text.of("Danach wurde in diesem Projekt nicht gefragt.", "Nobody asked for this in this project."));
    }

    /** False if it was asked for before. */
    boolean add(Tx tx, UUID projectId, RequestedSupply supply) {
        return tx.sql()
                        .createUpdate("""
                        insert into supply (agency_id, project_id, supply_id, text, person_id, owner_name, side, due_on,
                            point_id, revision)
                        values (:agency, :project, :id, :text, :owner.personId, :owner.name, :owner.side, :dueOn,
                            :pointId, :revision)
                        on conflict do nothing
                        """)
                        .bind("agency", tx.agencyId())
                        .bind("project", projectId)
                        .bindMethods(supply)
                        .execute()
                == 1;
    }

    void remove(Tx tx, UUID projectId, UUID supplyId) {
        tx.sql()
                .createUpdate("delete from supply where project_id = :project and supply_id = :id")
                .bind("project", projectId)
                .bind("id", supplyId)
                .execute();
    }

    void change(Tx tx, UUID projectId, RequestedSupply supply) {
        tx.sql()
                .createUpdate("""
                        update supply set text = :text, person_id = :owner.personId, owner_name = :owner.name,
                            side = :owner.side, due_on = :dueOn, received_on = :receivedOn,
                            received_from = :receivedFrom, note = :note, file = :file, point_id = :pointId,
                            revision = :revision
                        where project_id = :project and supply_id = :id
                        """)
                .bind("project", projectId)
                .bindMethods(supply)
                .execute();
    }
}
