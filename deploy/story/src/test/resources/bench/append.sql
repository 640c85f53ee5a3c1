-- The statements by which communication-service appends one sealed entry, in their order, for pgbench.
-- The gate asks as a role of its own there; here one role asks under the agency's policy, which costs the same.
begin;
select set_config('klartext.agency', '{agency}', true);
select 0 as rank, m.agency_id, a.name as agency_name, p.project_id, m.person_id, m.subject, m.name, 'AGENCY' as side,
       m.role = 'ADMIN' as administers, false as decides, false as approves, false as accepts, false as contact, m.epoch,
       m.position
from chassis.access_member m
join chassis.access_agency a on a.agency_id = m.agency_id
join chassis.access_project p on p.agency_id = m.agency_id
where m.subject = '{subject}' and p.project_id = '{project}'
union all
select 1 as rank, t.agency_id, a.name as agency_name, t.project_id, t.person_id, b.subject, t.name, t.side,
       false as administers, t.decides, t.approves, t.accepts, t.contact, t.epoch, t.position
from chassis.access_participation t
join chassis.access_agency a on a.agency_id = t.agency_id
join chassis.access_project p on p.agency_id = t.agency_id and p.project_id = t.project_id
left join chassis.access_binding b on b.agency_id = t.agency_id and b.person_id = t.person_id
where b.subject = '{subject}' and t.project_id = '{project}'
order by rank limit 1;
commit;

begin;
select set_config('klartext.agency', '{agency}', true);
select project_id, kind, origin, generation, size + 1 as number, frontier,
       exists (select from entry e
            where e.agency_id = l.agency_id and e.project_id = l.project_id and e.log = l.kind
              and e.number is null and e.seal_at <= now()) as due
from log l
where agency_id = '{agency}' and project_id = '{project}' and kind = 'SHARED' for update of l \gset
with written as (
    insert into entry (agency_id, id, project_id, log, number, kind, type, symbol, standing, audience, actor_id,
        actor_side, source, stream_id, epoch, position, occurred_at, recorded_at, seal_at, with_id, corrects, link,
        channel, point_id)
    values ('{agency}', uuidv7(), '{project}', 'SHARED', :number, 'CALL', null, null, 'ONE_SIDED', 'PARTIES',
        uuidv7(), 'AGENCY', '/communication', '{project}', null, null, now(), now(), now(), null, null, null, null, null)
    returning id
), texts as (
    insert into content (agency_id, entry_id, part, salt, text)
    select '{agency}', written.id, part, salt, text from written, unnest(
        array['actor', 'heading.de', 'heading.en', 'sentence'],
        array_fill(decode(repeat('5a', 32), 'hex'), array[4]),
        array['Nadja Linde', 'Anruf', 'Call', 'Rezeptseiten sollen später kommen.']) as parts (part, salt, text)
), hashed as (
    insert into leaf (agency_id, project_id, log, number, entry_id, bytes, hash, completes)
    select '{agency}', '{project}', 'SHARED', :number, id, decode(repeat('5a', 520), 'hex'),
        decode(repeat('5a', 32), 'hex'), decode(repeat('5a', 32), 'hex')
    from written
)
update log set size = :number, frontier = decode(repeat('5a', 160), 'hex')
where agency_id = '{agency}' and project_id = '{project}' and kind = 'SHARED';
commit;
