package dev.klartext.chassis.access;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who takes part in a project, from intake's events. */
@ApplicationScoped
public class Participants {

    private static final String NAMED = """
            select 1 as rank, t.person_id, t.name, t.side, t.function, t.decides, t.contact, t.email, t.shared_mailbox, t.phone,
                   t.language, t.invitation_id, b.subject
            from chassis.access_participation t
            left join chassis.access_binding b on b.agency_id = t.agency_id and b.person_id = t.person_id
            where t.agency_id = :agency and t.project_id = :project
            """;

    // Staff of the agency take part in all of its projects without being named; who is both is staff, as at the gate.
    private static final String STAFF = """
            select 0 as rank, m.person_id, m.name, 'AGENCY' as side, null as function, false as decides, false as contact, m.email,
                   false as shared_mailbox, null as phone, p.language, m.invitation_id, m.subject
            from chassis.access_member m
            join chassis.access_project p on p.agency_id = m.agency_id and p.project_id = :project
            where m.agency_id = :agency
            """;

    private static final String MEMBER = """
            select m.person_id, m.name, 'AGENCY' as side, null as function, false as decides, false as contact, m.email,
                   false as shared_mailbox, null as phone, a.language, m.invitation_id, m.subject
            from chassis.access_member m
            join chassis.access_agency a on a.agency_id = m.agency_id
            where m.agency_id = :agency and m.person_id = :person
            """;

    /** Those who are named in the project: the agency's people first, then who decides, then the others by name. */
    public List<Participant> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery(NAMED + """
                        order by array_position('{AGENCY,CLIENT,SUBCONTRACTOR,PARTNER}'::text[], t.side), t.decides desc,
                                 t.contact desc, t.name""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(Participant.class)
                .list();
    }

    /** Everybody of one side; for the agency all of its staff: those who are named in the project, then who administers it. */
    public List<Participant> ofSide(Tx tx, UUID projectId, Side side) {
        if (side != Side.AGENCY) {
            return of(tx, projectId).stream()
                    .filter(person -> person.side() == side)
                    .toList();
        }
        return tx.sql()
                .createQuery(STAFF + """
                        order by exists (select from chassis.access_participant t where t.agency_id = m.agency_id
                                             and t.project_id = :project and t.person_id = m.person_id) desc,
                                 m.role, m.person_id""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(Participant.class)
                .list();
    }

    /** One person of the project, or one of the agency's staff. */
    public Optional<Participant> find(Tx tx, UUID projectId, UUID personId) {
        return tx.sql()
                .createQuery(STAFF + " and m.person_id = :person union all " + NAMED
                        + " and t.person_id = :person order by rank limit 1")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("person", personId)
                .mapTo(Participant.class)
                .findFirst();
    }

    /** One of the agency's staff outside of any project. */
    public Optional<Participant> member(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery(MEMBER)
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .mapTo(Participant.class)
                .findOne();
    }
}
