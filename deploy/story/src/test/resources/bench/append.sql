-- The statements by which communication-service appends one sealed entry, in their order, for pgbench.
-- The gate asks as a role of its own there; here one role asks under the agency's policy, which costs the same.
begin;
select set_config('klartext.agency', '{agency}', true);
select 0 as rank, m.agency_id, a.name as agency_name, p.project_id, m.person_id, m.subject, m.name, 'AGENCY' as side,
       m.role = 'ADMIN' as administers, false as decides, false as contact, m.epoch, m.position
from chassis.access_member m
join chassis.access_agency a on a.agency_id = m.agency_id
join chassis.access_project p on p.agency_id = m.agency_id
where m.subject = '{subject}' and p.project_id = '{project}'
union all
select 1 as rank, t.agency_id, a.name as agency_name, t.project_id, t.person_id, b.subject, t.name, t.side,
       false as administers, t.decides, t.contact, t.epoch, t.position
from chassis.access_participant t
join chassis.access_agency a on a.agency_id = t.agency_id
join chassis.access_project p on p.agency_id = t.agency_id and p.project_id = t.project_id
left join chassis.access_binding b on b.agency_id = t.agency_id and b.person_id = t.person_id
where b.subject = '{subject}' and t.project_id = '{project}'
order by rank limit 1;
commit;

begin;
select set_config('klartext.agency', '{agency}', true);
select size + 1 as number, project_id, kind, origin, frontier from log
where agency_id = '{agency}' and project_id = '{project}' and kind = 'SHARED' for update \gset
insert into entry (agency_id, id, project_id, log, kind, type, symbol, standing, audience, actor_id, actor_side, source,
    stream_id, epoch, position, occurred_at, recorded_at, seal_at, with_id, corrects, link)
values ('{agency}', uuidv7(), '{project}', 'SHARED', 'CALL', null, null, 'ONE_SIDED', 'PARTIES', uuidv7(), 'AGENCY',
    '/communication', '{project}', null, null, now(), now(), now(), null, null, null)
returning id as entry \gset
\startpipeline
insert into content (agency_id, entry_id, part, salt, text)
values ('{agency}', :entry, 'actor', decode(repeat('5a', 32), 'hex'), 'Nadja Linde');
insert into content (agency_id, entry_id, part, salt, text)
values ('{agency}', :entry, 'heading.de', decode(repeat('5a', 32), 'hex'), 'Anruf');
insert into content (agency_id, entry_id, part, salt, text)
values ('{agency}', :entry, 'heading.en', decode(repeat('5a', 32), 'hex'), 'Call');
insert into content (agency_id, entry_id, part, salt, text)
values ('{agency}', :entry, 'sentence', decode(repeat('5a', 32), 'hex'), 'Rezeptseiten sollen später kommen.');
\endpipeline
select e.*, null::bytea as leaf_hash, '{}'::jsonb as content from entry e
where e.agency_id = '{agency}' and e.project_id = '{project}' and e.log = 'SHARED'
  and e.number is null and e.seal_at <= now()
order by e.seal_at, e.id;
select entry_id, part as name, salt, text from content
where agency_id = '{agency}' and entry_id = any(array[:entry]::uuid[]) order by part;
update entry set number = :number where agency_id = '{agency}' and id = :entry;
insert into leaf (agency_id, project_id, log, number, entry_id, bytes, hash)
values ('{agency}', '{project}', 'SHARED', :number, :entry, decode(repeat('5a', 520), 'hex'), decode(repeat('5a', 32), 'hex'));
update log set size = :number, frontier = decode(repeat('5a', 160), 'hex')
where agency_id = '{agency}' and project_id = '{project}' and kind = 'SHARED';
select e.*, l.hash as leaf_hash,
       (select jsonb_object_agg(c.part, c.text) from content c
        where c.agency_id = e.agency_id and c.entry_id = e.id) as content
from entry e
left join leaf l on l.agency_id = e.agency_id and l.project_id = e.project_id and l.log = e.log and l.number = e.number
where e.agency_id = '{agency}' and e.project_id = '{project}' and e.audience = any(array['EVERYONE', 'PARTIES', 'AGENCY'])
  and (e.number is not null or e.actor_side = 'AGENCY') and e.id = :entry;
commit;
