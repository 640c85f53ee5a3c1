package dev.klartext.intake.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored changes of an order; what was sent and how it ended is only ever added. */
@ApplicationScoped
public class Changes {

    @Inject
    ObjectMapper json;

    /** All changes of a project, newest first; a project has a handful. */
    public List<Change> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select c.number, c.title, c.reason, c.proposed_by, c.proposed_by_name, c.proposed_side,
                               c.proposed_at, c.point_id as proposal_point,
                               s.addendum, s.sha256, s.point_id as decision_point, s.sent_by, s.sent_by_name,
                               s.sent_to_name as sent_to, s.sent_at,
                               d.decision as ending, d.reason as end_reason,
                               d.decided_by as ended_by, d.decided_by_name as ended_by_name,
                               d.decided_at as ended_at
                        from change c
                        left join change_sent s using (agency_id, project_id, number)
                        left join change_decision d using (agency_id, project_id, number)
                        where c.project_id = :project order by c.number desc
                        """)
                .bind("project", projectId)
                .mapTo(Change.class)
                .list();
    }

    public Change get(Tx tx, UUID projectId, int number) {
        return of(tx, projectId).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> Problems.NOT_FOUND.because(Text.of(
                        "Einen Änderungsvorschlag " + number + " gibt es in diesem Projekt nicht.",
                        "There is no proposed change " + number + " in this project.")));
    }

    void add(Tx tx, UUID projectId, Change proposed, ChangeDraft draft) {
        tx.sql()
                .createUpdate("""
                        insert into change (agency_id, project_id, number, title, reason, proposed_by, proposed_by_name,
                            proposed_side, proposed_at, point_id, document, days, affected, revision, edited_by)
                        values (:agency, :project, :number, :title, :reason, :proposedBy, :proposedByName,
                            :proposedSide, :proposedAt, :proposalPoint, :document, :days, :affected, 1, :editedBy)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(proposed)
                .bindMethods(draft)
                .bindArray("affected", UUID.class, draft.affected())
                .execute();
    }

    /** The exact bytes that were frozen. */
    public byte[] bytes(Tx tx, UUID projectId, int number) {
        return tx.sql()
                .createQuery("select frozen from change_sent where project_id = :project and number = :number")
                .bind("project", projectId)
                .bind("number", number)
                .mapTo(byte[].class)
                .findOne()
                .orElseThrow(() -> Problems.NOT_YET.because(Text.of(
                        "Diese Änderung wird noch ausgearbeitet; eingefroren wird sie, wenn sie hinausgeht.",
                        "This change is still being worked out; it is frozen when it goes out.")));
    }

    /** What was frozen, read from its exact bytes: nothing of it is looked up elsewhere. */
    public FrozenChange frozen(Tx tx, UUID projectId, int number) {
        try {
            return json.readValue(bytes(tx, projectId, number), FrozenChange.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Change " + number + " of " + projectId + " can't be read", e);
        }
    }

    void send(Tx tx, UUID projectId, int number, Sending sending, byte[] frozen) {
        tx.sql()
                .createUpdate("""
                        insert into change_sent (agency_id, project_id, number, addendum, frozen, sha256, point_id,
                            sent_by, sent_by_name, sent_to_name, sent_at)
                        values (:agency, :project, :number, :addendum, :frozen, :sha256, :decisionPoint,
                            :sentBy, :sentByName, :sentTo, :sentAt)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("number", number)
                .bind("frozen", frozen)
                .bindMethods(sending)
                .execute();
    }

    /**
     * Adds the one end.
     *
     * @param addendum for a signature: which addendum that makes it
     * @param loggedInAt for a signature: how fresh the login was
     */
    void end(Tx tx, Grant grant, int number, Ending ending, Integer addendum, Instant loggedInAt) {
        tx.sql()
                .createUpdate("""
                        insert into change_decision (agency_id, project_id, number, decision, addendum, reason,
                            decided_by, decided_by_name, decided_at, logged_in_at, authority_epoch, authority_position)
                        values (:agencyId, :projectId, :number, :ending, :addendum, :endReason,
                            :endedBy, :endedByName, :endedAt, :loggedInAt, :epoch, :position)
                        """)
                .bindMethods(grant)
                .bindMethods(ending)
                .bind("number", number)
                .bind("addendum", addendum)
                .bind("loggedInAt", loggedInAt)
                .execute();
    }
}
