package dev.klartext.intake.agency;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored agency of a transaction and its members. */
@ApplicationScoped
public class Agencies {

    private static final String MEMBER = """
            select m.person_id, p.subject, p.name, p.email, p.phone, m.role, p.subject is not null as joined
            from member m join person p using (agency_id, person_id)
            """;

    public Optional<Agency> find(Tx tx) {
        return tx.sql()
                .createQuery("select agency_id as id, name, zone, language, color, state from agency")
                .mapTo(Agency.class)
                .findOne();
    }

    /** The agency of a transaction that a grant has opened: it is there. */
    public Agency get(Tx tx) {
        return find(tx).orElseThrow(() -> new IllegalStateException("No agency " + tx.agencyId()));
    }

    /** Adds it with a calendar that is still to be told. */
    void add(Tx tx, Agency agency) {
        tx.sql()
                .createUpdate("""
                        insert into agency
                            (agency_id, name, zone, language, color, state, calendar_version, calendar_until, opened_at)
                        values (:id, :name, :zone, :language, :color, :state, 0, 0, :now)
                        """)
                .bindMethods(agency)
                .bind("now", Instant.now())
                .execute();
    }

    void add(Tx tx, UUID personId, MemberRole role) {
        tx.sql()
                .createUpdate("insert into member (agency_id, person_id, role, added_at)"
                        + " values (:agency, :person, :role, :now)")
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .bind("role", role)
                .bind("now", Instant.now())
                .execute();
    }

    void changeRole(Tx tx, UUID personId, MemberRole role) {
        tx.sql()
                .createUpdate("update member set role = :role where person_id = :person")
                .bind("role", role)
                .bind("person", personId)
                .execute();
    }

    void remove(Tx tx, UUID personId) {
        tx.sql()
                .createUpdate("delete from member where person_id = :person")
                .bind("person", personId)
                .execute();
    }

    Member member(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery(MEMBER + " where m.person_id = :person")
                .bind("person", personId)
                .mapTo(Member.class)
                .findOne()
                .orElseThrow(() -> Problems.NOT_FOUND.because(
                        Text.of("Diese Person gehört nicht zur Agentur.", "This person is not of the agency.")));
    }

    /** All members in the order in which they came; an agency has tens of them, not thousands. */
    public List<Member> members(Tx tx) {
        return tx.sql()
                .createQuery(MEMBER + " order by m.added_at, m.person_id")
                .mapTo(Member.class)
                .list();
    }
}
