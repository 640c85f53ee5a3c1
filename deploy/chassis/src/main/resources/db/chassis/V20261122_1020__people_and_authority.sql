-- Authority has three parts; decides (ordering) was there before. Until an event tells them apart, who decides has all.
alter table chassis.access_participant
    add column approves boolean not null default false,
    add column accepts boolean not null default false;
-- The owner of a table with forced row-level security sees no row of it.
alter table chassis.access_participant no force row level security;
update chassis.access_participant set approves = decides, accepts = decides;
alter table chassis.access_participant force row level security;

-- What an agency knows about a person since it was last changed, newer than what projects were told when the person came;
-- and who covers that person ("Vertretung").
create table chassis.access_person (
    agency_id uuid not null,
    person_id uuid not null,
    name text not null,
    email text,
    shared_mailbox boolean not null,
    phone text,
    language text not null,
    cover_id uuid,
    cover_decides boolean not null,
    primary key (agency_id, person_id)
);
call chassis.tenant_table('chassis.access_person');
create index access_person_cover on chassis.access_person (agency_id, cover_id);

create table chassis.access_absence (
    agency_id uuid not null,
    absence_id uuid not null,
    person_id uuid not null,
    first_day date not null,
    last_day date not null,
    primary key (agency_id, absence_id)
);
call chassis.tenant_table('chassis.access_absence');
create index access_absence_person on chassis.access_absence (agency_id, person_id);

-- A participant as they stand today: how they are reached now, and with whose authority while they stand in for somebody
-- who is away. Days end in the project's zone. It shows what its reader's role may see.
create view chassis.access_participation with (security_invoker = true) as
select t.agency_id, t.project_id, t.person_id, coalesce(q.name, t.name) as name, t.side, t.function,
       t.decides or coalesce(s.decides, false) as decides,
       t.approves or coalesce(s.approves, false) as approves,
       t.accepts or coalesce(s.accepts, false) as accepts,
       t.contact,
       case when q.person_id is null then t.email else q.email end as email,
       coalesce(q.shared_mailbox, t.shared_mailbox) as shared_mailbox,
       case when q.person_id is null then t.phone else q.phone end as phone,
       coalesce(q.language, t.language) as language,
       t.invitation_id, t.epoch, t.position
from chassis.access_participant t
left join chassis.access_person q on q.agency_id = t.agency_id and q.person_id = t.person_id
left join lateral (
    select bool_or(o.decides) as decides, bool_or(o.approves) as approves, bool_or(o.accepts) as accepts
    from chassis.access_person c
    join chassis.access_absence a on a.agency_id = c.agency_id and a.person_id = c.person_id
    join chassis.access_participant o on o.agency_id = c.agency_id and o.person_id = c.person_id
    join chassis.access_project p on p.agency_id = o.agency_id and p.project_id = o.project_id
    where c.agency_id = t.agency_id and c.cover_id = t.person_id and c.cover_decides
      and o.project_id = t.project_id and o.side = 'CLIENT' and t.side = 'CLIENT'
      and (now() at time zone p.zone)::date between a.first_day and a.last_day) s on true;

-- The gate sees who is asked about, and whom that person stands in for.
create policy own_or_covered on chassis.access_person for select to ${gate} using (exists (
    select from chassis.access_binding b
    where b.agency_id = access_person.agency_id and b.person_id in (access_person.person_id, access_person.cover_id)
      and b.subject = chassis.current_subject()));
create policy of_known on chassis.access_absence for select to ${gate} using (exists (
    select from chassis.access_person c
    where c.agency_id = access_absence.agency_id and c.person_id = access_absence.person_id));
create policy covered_participant on chassis.access_participant for select to ${gate} using (exists (
    select from chassis.access_person c
    where c.agency_id = access_participant.agency_id and c.person_id = access_participant.person_id and c.cover_decides));
grant select on chassis.access_person, chassis.access_absence to ${gate};
grant select on chassis.access_participation to ${app}, ${gate};
