package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored inquiries of an agency. */
@ApplicationScoped
public class Inquiries {

    private static final String INQUIRY = """
            select inquiry_id as id, source, name, organisation, email, phone, text, budget, until, language, received_at,
                   state, project_id, reason, decided_by_name, decided_at
            from inquiry
            """;

    void add(Tx tx, Inquiry inquiry) {
        tx.sql()
                .createUpdate("""
                        insert into inquiry (agency_id, inquiry_id, source, name, organisation, email, phone, text, budget,
                            until, language, received_at, state)
                        values (:agency, :id, :source, :name, :organisation, :email, :phone, :text, :budget,
                            :until, :language, :receivedAt, :state)
                        """)
                .bind("agency", tx.agencyId())
                .bindMethods(inquiry)
                .execute();
    }

    /** The inquiry, or 404. */
    Inquiry get(Tx tx, UUID inquiryId) {
        return tx.sql()
                .createQuery(INQUIRY + " where inquiry_id = :inquiry")
                .bind("inquiry", inquiryId)
                .mapTo(Inquiry.class)
                .findOne()
                .orElseThrow(() -> Problems.NOT_FOUND.because(
                        Text.of("Diese Anfrage gibt es nicht.", "There is no such inquiry.")));
    }

    /** Newest first, beginning after the cursor; without a state, all of them. */
    Slice<Inquiry> list(Tx tx, InquiryState state, String cursor, int limit) {
        List<Inquiry> rows = tx.sql()
                .createQuery(INQUIRY + """
                         where (cast(:after as uuid) is null or inquiry_id < :after)
                          and (cast(:state as text) is null or state = :state)
                        order by inquiry_id desc limit :limit
                        """)
                .bind("after", Cursor.uuid(cursor).orElse(null))
                .bind("state", state)
                .bind("limit", limit + 1)
                .mapTo(Inquiry.class)
                .list();
        return Slice.of(rows, limit, inquiry -> inquiry.id().toString());
    }

    void offered(Tx tx, Grant by, UUID inquiryId, UUID projectId) {
        decide(tx, by, inquiryId, InquiryState.OFFERED, projectId, null);
    }

    void declined(Tx tx, Grant by, UUID inquiryId, String reason) {
        decide(tx, by, inquiryId, InquiryState.DECLINED, null, reason);
    }

    /**
     * Deletes those of which nothing came: neither an offer that is still talked about nor an order.
     *
     * @param before nothing has happened to them since
     */
    int forget(Tx tx, Instant before) {
        return tx.sql().createUpdate("""
                        delete from inquiry i
                        where coalesce(i.decided_at, i.received_at) < :before
                          and not exists (select from brief b
                            where b.project_id = i.project_id and b.edited_at >= :before)
                          and not exists (select from brief_version v
                            where v.project_id = i.project_id and v.sent_at >= :before)
                          and not exists (select from brief_decision d
                            where d.project_id = i.project_id and (d.decision = 'ORDER' or d.decided_at >= :before))
                          and not exists (select from brief_reservation r
                            where r.project_id = i.project_id)
                        """).bind("before", before).execute();
    }

    private static void decide(Tx tx, Grant by, UUID inquiryId, InquiryState state, UUID projectId, String reason) {
        tx.sql()
                .createUpdate("""
                        update inquiry set state = :state, project_id = :project, reason = :reason,
                            decided_by_name = :by, decided_at = :now
                        where inquiry_id = :inquiry
                        """)
                .bind("state", state)
                .bind("project", projectId)
                .bind("reason", reason)
                .bind("by", by.name())
                .bind("now", Instant.now())
                .bind("inquiry", inquiryId)
                .execute();
    }
}
