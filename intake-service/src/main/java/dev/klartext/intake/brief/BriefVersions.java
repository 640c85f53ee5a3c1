package dev.klartext.intake.brief;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored frozen versions and the decisions about them; both are only ever added. */
@ApplicationScoped
public class BriefVersions {

    @Inject
    ObjectMapper json;

    /** All versions of a project, newest first; a project has a handful. */
    public List<BriefVersion> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select v.version, v.sha256, v.point_id, v.sent_by, v.sent_by_name, v.sent_to_name as sent_to,
                               v.sent_at, d.decision as outcome, d.reason, d.decided_by, d.decided_by_name, d.decided_at, d.agency_point_id,
                               v.version = max(v.version) over () as newest
                        from brief_version v left join brief_decision d using (agency_id, project_id, version)
                        where v.project_id = :project order by v.version desc
                        """)
                .bind("project", projectId)
                .mapTo(BriefVersion.class)
                .list();
    }

    public BriefVersion get(Tx tx, UUID projectId, int version) {
        return of(tx, projectId).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> Problems.NOT_FOUND.because(Text.of(
                        "Eine Version " + version + " gibt es in diesem Projekt nicht.",
                        "There is no version " + version + " in this project.")));
    }

    /** The exact bytes that were frozen. */
    public byte[] bytes(Tx tx, UUID projectId, int version) {
        return tx.sql()
                .createQuery("select frozen from brief_version where project_id = :project and version = :version")
                .bind("project", projectId)
                .bind("version", version)
                .mapTo(byte[].class)
                .one();
    }

    /** What was frozen, read from its exact bytes: nothing of it is looked up elsewhere. */
    public FrozenBrief frozen(Tx tx, UUID projectId, int version) {
        try {
            return json.readValue(bytes(tx, projectId, version), FrozenBrief.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Version " + version + " of " + projectId + " can't be read", e);
        }
    }

    void add(Tx tx, UUID projectId, BriefVersion version, byte[] frozen) {
        tx.sql()
                .createUpdate("""
                        insert into brief_version (agency_id, project_id, version, frozen, sha256, point_id,
                            sent_by, sent_by_name, sent_to_name, sent_at)
                        values (:agency, :project, :version, :frozen, :sha256, :pointId,
                            :sentBy, :sentByName, :sentTo, :sentAt)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("frozen", frozen)
                .bindMethods(version)
                .execute();
    }

    /** A version that waits for a decision; otherwise says what became of it. */
    BriefVersion waiting(Tx tx, UUID projectId, int version) {
        BriefVersion found = get(tx, projectId, version);
        Optional<Problem> settled =
                SettledVersion.of(found, of(tx, projectId).getFirst().version());
        if (settled.isPresent()) {
            throw settled.get();
        }
        return found;
    }

    /**
     * Adds the one outcome.
     *
     * @param loggedInAt how fresh the login was, for an order; absent otherwise
     */
    void decide(
            Tx tx,
            Grant grant,
            int version,
            Outcome outcome,
            String reason,
            Instant decidedAt,
            Instant loggedInAt,
            UUID agencyPoint) {
        tx.sql()
                .createUpdate("""
                        insert into brief_decision (agency_id, project_id, version, decision, reason, decided_by,
                            decided_by_name, decided_at, logged_in_at, authority_epoch, authority_position,
                            agency_point_id)
                        values (:agencyId, :projectId, :version, :decision, :reason, :personId, :name, :decidedAt,
                            :loggedInAt, :epoch, :position, :agencyPoint)
                        """)
                .bindMethods(grant)
                .bind("version", version)
                .bind("decision", outcome)
                .bind("reason", reason)
                .bind("decidedAt", decidedAt)
                .bind("loggedInAt", loggedInAt)
                .bind("agencyPoint", agencyPoint)
                .execute();
    }
}
