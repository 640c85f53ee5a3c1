package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored participants of a project. */
@ApplicationScoped
public class Participants {

    /** What the words about a participant are made of. */
    public record Setting(String projectTitle, String clientName, String language) {}

    /** Somebody whom the agency knows and who could take part too. */
    public record Known(UUID personId, String name, Side side) {}

    /** Somebody who takes part no longer. */
    public record Left(String name, Side side, Instant removedAt) {}

    Setting setting(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select p.title as project_title, c.name as client_name, p.language
                        from project p join client c using (agency_id, client_id) where p.project_id = :project
                        """)
                .bind("project", projectId)
                .mapTo(Setting.class)
                .one();
    }

    /** Those who took part before, who left last first. */
    List<Left> left(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select p.name, t.side, t.removed_at
                        from participant t join person p using (agency_id, person_id)
                        where t.project_id = :project and t.removed_at is not null
                        order by t.removed_at desc, p.person_id
                        """)
                .bind("project", projectId)
                .mapTo(Left.class)
                .list();
    }

    UUID client(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("select client_id from project where project_id = :project")
                .bind("project", projectId)
                .mapTo(UUID.class)
                .one();
    }

    void add(Tx tx, UUID projectId, UUID personId, NewParticipant asked) {
        tx.sql()
                .createUpdate("""
                        insert into participant
                            (agency_id, project_id, person_id, side, function, decides, approves, accepts, contact,
                             added_at)
                        values (:agency, :project, :person, :side, :function, :decides, :decides, :decides, :contact,
                                :now)
                        on conflict (agency_id, project_id, person_id) do update set
                            side = excluded.side, function = excluded.function, decides = excluded.decides,
                            approves = excluded.approves, accepts = excluded.accepts, order_limit = null,
                            confirmed_by_name = null, confirmed_at = null, contact = excluded.contact,
                            added_at = excluded.added_at, removed_at = null
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("person", personId)
                .bind("side", asked.side())
                .bind("function", asked.function())
                .bind("decides", asked.decides())
                .bind("contact", asked.contact())
                .bind("now", Instant.now())
                .execute();
    }

    void remove(Tx tx, UUID projectId, UUID personId) {
        tx.sql()
                .createUpdate("update participant set removed_at = :now"
                        + " where project_id = :project and person_id = :person")
                .bind("now", Instant.now())
                .bind("project", projectId)
                .bind("person", personId)
                .execute();
    }

    /** Everybody who takes part now: the agency first, then the client with who decides first, then the others. */
    public List<Participant> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select p.person_id, p.name, t.side, t.function, a.decides, t.contact, p.email,
                               p.shared_mailbox, p.phone, p.language,
                               (p.subject is not null) as joined,
                               (p.subject is null and exists (
                                   select from invitation i
                                   where i.agency_id = t.agency_id and i.project_id = t.project_id
                                     and i.person_id = t.person_id and i.revoked_at is null)) as invited,
                               t.added_at, p.channel,
                               (select max(x.last_day) from absence x
                                where x.agency_id = t.agency_id and x.person_id = t.person_id
                                  and (now() at time zone j.zone)::date between x.first_day and x.last_day) as away_until,
                               c.name as cover_name, t.field,
                               array(select d.deliverable_id from participant_deliverable d
                                     where d.agency_id = t.agency_id and d.project_id = t.project_id
                                       and d.person_id = t.person_id order by d.deliverable_id) as deliverable_ids
                        from participant t
                        join project j using (agency_id, project_id)
                        join person p using (agency_id, person_id)
                        join chassis.access_participation a using (agency_id, project_id, person_id)
                        left join person c on c.agency_id = p.agency_id and c.person_id = p.cover_id
                        where t.project_id = :project and t.removed_at is null
                        order by array_position(array['AGENCY', 'CLIENT', 'SUBCONTRACTOR', 'PARTNER'], t.side),
                                 t.decides desc, t.added_at, p.person_id
                        """)
                .bind("project", projectId)
                .mapTo(Participant.class)
                .list();
    }

    /** One of those who take part now, or 404. */
    Participant get(Tx tx, UUID projectId, UUID personId) {
        return of(tx, projectId).stream()
                .filter(each -> each.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> Problems.NOT_FOUND.because(
                        Text.of("Diese Person ist nicht dabei.", "This person does not take part.")));
    }

    /** Colleagues, the client's people, and others from earlier projects of this client, who do not take part yet. */
    List<Known> known(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select p.person_id, p.name collate chassis.german as name, 'AGENCY' as side
                        from member m join person p using (agency_id, person_id)
                        where p.subject is not null
                          and not exists (select from participant t where t.agency_id = m.agency_id
                            and t.project_id = :project and t.person_id = m.person_id and t.removed_at is null)
                        union
                        select p.person_id, p.name, t.side
                        from project here
                        join project other on other.agency_id = here.agency_id and other.client_id = here.client_id
                        join participant t on t.agency_id = other.agency_id and t.project_id = other.project_id
                        join person p on p.agency_id = t.agency_id and p.person_id = t.person_id
                        where here.project_id = :project and t.side <> 'AGENCY'
                          and not exists (select from participant now where now.agency_id = here.agency_id
                            and now.project_id = here.project_id and now.person_id = t.person_id
                            and now.removed_at is null)
                        union
                        select p.person_id, p.name, 'CLIENT'
                        from project here join person p using (agency_id, client_id)
                        where here.project_id = :project
                          and not exists (select from participant now where now.agency_id = here.agency_id
                            and now.project_id = here.project_id and now.person_id = p.person_id
                            and now.removed_at is null)
                        order by 3, 2
                        """)
                .bind("project", projectId)
                .mapTo(Known.class)
                .list();
    }
}
