package dev.klartext.intake.payment;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored payment plans. */
@ApplicationScoped
public class Instalments {

    /** The plan of a project, by day; a project has a handful. */
    public List<Instalment> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select instalment_id as id, label, net_amount, share, due_on, invoice_number, state, paid_on,
                               point_id, revision
                        from instalment where project_id = :project order by due_on, instalment_id
                        """)
                .bind("project", projectId)
                .mapTo(Instalment.class)
                .list();
    }

    public Instalment get(Tx tx, UUID projectId, UUID instalmentId) {
        return of(tx, projectId).stream()
                .filter(each -> each.id().equals(instalmentId))
                .findFirst()
                .orElseThrow(() -> Problems.NOT_FOUND.because(Text.of(
                        "Diese Rate gibt es in diesem Projekt nicht.",
                        "There is no such instalment in this project.")));
    }

    void add(Tx tx, UUID projectId, Instalment instalment) {
        tx.sql()
                .createUpdate("""
                        insert into instalment (agency_id, project_id, instalment_id, label, net_amount, share, due_on,
                            invoice_number, state, paid_on, point_id, revision)
                        values (:agency, :project, :id, :label, :netAmount, :share, :dueOn, :invoiceNumber, :state,
                            :paidOn, :pointId, :revision)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(instalment)
                .execute();
    }

    void change(Tx tx, UUID projectId, Instalment instalment) {
        tx.sql()
                .createUpdate("""
                        update instalment set label = :label, net_amount = :netAmount, share = :share, due_on = :dueOn,
                            invoice_number = :invoiceNumber, state = :state, paid_on = :paidOn, point_id = :pointId,
                            revision = :revision
                        where project_id = :project and instalment_id = :id
                        """)
                .bind("project", projectId)
                .bindMethods(instalment)
                .execute();
    }

    void remove(Tx tx, UUID projectId, UUID instalmentId) {
        tx.sql()
                .createUpdate("delete from instalment where project_id = :project and instalment_id = :id")
                .bind("project", projectId)
                .bind("id", instalmentId)
                .execute();
    }
}
