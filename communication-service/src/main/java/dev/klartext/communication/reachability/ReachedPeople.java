package dev.klartext.communication.reachability;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads how the client's people of running projects are reached: one statement, however many projects there are. */
@ApplicationScoped
class ReachedPeople {

    // Who decides is who was named: a deputy for a few days is the cover. Kinds and sides as in the indexes of
    // migration 1080.
    private static final String SELECT = """
            select t.project_id, t.person_id, coalesce(q.name, t.name) as name, t.decides, t.contact,
                   case when q.person_id is null then t.email else q.email end as email,
                   case when q.person_id is null then t.phone else q.phone end as phone,
                   coalesce(q.shared_mailbox, t.shared_mailbox) as shared_mailbox, q.cover_id,
                   exists (select from chassis.access_absence a
                           where a.agency_id = t.agency_id and a.person_id = t.person_id
                             and (now() at time zone p.zone)::date between a.first_day and a.last_day) as away,
                   last.at as spoken_at, tried.attempts, tried.channels,
                   exists (select from mail m
                           where m.agency_id = t.agency_id and m.person_id = t.person_id
                             and m.project_id = t.project_id and m.state in ('HANDED_OVER', 'UNCLEAR')
                             and m.created_at > coalesce(last.at, '-infinity')) as mailed,
                   coalesce(newest.state = 'REFUSED', false) as mail_refused,
                   exists (select from entry e
                           where e.agency_id = t.agency_id and e.project_id = t.project_id and e.with_id = t.person_id
                             and e.kind = 'LETTER' and e.occurred_at > coalesce(last.at, '-infinity')) as wrote
            from chassis.access_participant t
            join chassis.access_project p on p.agency_id = t.agency_id and p.project_id = t.project_id
            left join chassis.access_person q on q.agency_id = t.agency_id and q.person_id = t.person_id
            left join lateral (
                select greatest(
                    (select max(e.occurred_at) from entry e
                     where e.agency_id = t.agency_id and e.project_id = t.project_id and e.with_id = t.person_id
                       and e.actor_side = 'AGENCY' and e.kind in ('CALL', 'MEETING', 'MESSAGE')),
                    (select max(e.occurred_at) from entry e
                     where e.agency_id = t.agency_id and e.project_id = t.project_id and e.actor_id = t.person_id
                       and e.actor_side = 'CLIENT' and e.kind <> 'ATTEMPT')) as at) last on true
            left join lateral (
                select count(*) as attempts,
                       array_agg(distinct e.channel) filter (where e.channel is not null) as channels
                from entry e
                where e.agency_id = t.agency_id and e.project_id = t.project_id and e.with_id = t.person_id
                  and e.actor_side = 'AGENCY' and e.kind = 'ATTEMPT'
                  and e.occurred_at > coalesce(last.at, '-infinity')) tried on true
            left join lateral (
                select m.state from mail m
                where m.agency_id = t.agency_id and m.person_id = t.person_id
                  and m.state in ('HANDED_OVER', 'UNCLEAR', 'REFUSED')
                order by m.id desc limit 1) newest on true
            where t.agency_id = :agency and t.side = 'CLIENT'
              and (cast(:project as uuid) is null or t.project_id = :project)
              and not exists (select from closed_project c
                              where c.agency_id = t.agency_id and c.project_id = t.project_id)
            order by t.project_id, t.person_id
            """;

    /** The client's people of all running projects, or of one. */
    List<ReachedPerson> of(Tx tx, UUID projectOrNull) {
        return tx.sql()
                .createQuery(SELECT)
                .bind("agency", tx.agencyId())
                .bind("project", projectOrNull)
                .mapTo(ReachedPerson.class)
                .list();
    }
}
