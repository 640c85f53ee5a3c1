-- The tables every service needs: events out and in, access, idempotency keys. They lie in a schema of their own.
create schema chassis;
grant usage on schema chassis to ${app}, ${gate}, ${relay};
grant usage on schema public to ${app};

-- The agency that this transaction may see; null outside of one, so that nothing is seen.
create function chassis.current_agency() returns uuid language sql stable parallel safe
    return nullif(current_setting('klartext.agency', true), '')::uuid;

-- The person whose grants the gate looks up.
create function chassis.current_subject() returns text language sql stable parallel safe
    return nullif(current_setting('klartext.subject', true), '');

-- What every table with agency_id gets: forced row-level security and rights for the application's role.
create procedure chassis.tenant_table(tenant_table regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format('create policy one_agency on %s to ${app} using (agency_id = chassis.current_agency())
                    with check (agency_id = chassis.current_agency())', tenant_table);
    execute format('grant select, insert, update, delete on %s to ${app}', tenant_table);
end $$;

-- A stream of events that this service produces; its row is locked by the use case that writes to it.
create table chassis.stream (
    agency_id uuid not null,
    stream_id uuid not null,
    epoch int not null default 1,
    position bigint not null default 0,
    primary key (agency_id, stream_id)
);
call chassis.tenant_table('chassis.stream');

create table chassis.outbox (
    agency_id uuid not null,
    stream_id uuid not null,
    epoch int not null,
    position bigint not null,
    event_id uuid not null,
    type text not null,
    time timestamptz not null,
    data bytea not null,
    sent_at timestamptz,
    primary key (agency_id, stream_id, epoch, position),
    foreign key (agency_id, stream_id) references chassis.stream (agency_id, stream_id)
);
call chassis.tenant_table('chassis.outbox');
create index outbox_unsent on chassis.outbox (time, stream_id, epoch, position) where sent_at is null;
create index outbox_sent on chassis.outbox (sent_at) where sent_at is not null;
create policy relay on chassis.outbox to ${relay} using (true);
grant select, delete on chassis.outbox to ${relay};
grant update (sent_at) on chassis.outbox to ${relay};

-- Raw events of other services as they came, stored before the offset is committed.
create table chassis.inbox (
    agency_id uuid not null,
    source text not null,
    stream_id uuid not null,
    epoch int not null,
    position bigint not null,
    event_id uuid not null,
    type text not null,
    time timestamptz not null,
    data bytea not null,
    received_at timestamptz not null default now(),
    applied_at timestamptz,
    attempts int not null default 0,
    retry_at timestamptz not null default now(),
    error text,
    primary key (agency_id, source, stream_id, epoch, position)
);
call chassis.tenant_table('chassis.inbox');
create index inbox_waiting on chassis.inbox (retry_at) where applied_at is null;
create index inbox_applied on chassis.inbox (applied_at) where applied_at is not null;
create policy relay on chassis.inbox to ${relay} using (true);
grant select, insert, update, delete on chassis.inbox to ${relay};

-- How far each stream of another service has been applied.
create table chassis.progress (
    agency_id uuid not null,
    source text not null,
    stream_id uuid not null,
    epoch int not null default 1,
    position bigint not null default 0,
    primary key (agency_id, source, stream_id)
);
call chassis.tenant_table('chassis.progress');
create index progress_stream on chassis.progress (stream_id, source);
create policy relay on chassis.progress for select to ${relay} using (true);
grant select on chassis.progress to ${relay};

-- Records from Kafka that are no events of ours: kept for ops, never applied. No tenant is known, so only the relay reads it.
create table chassis.inbox_refused (
    topic text not null,
    partition int not null,
    record_offset bigint not null,
    headers text not null,
    data bytea,
    reason text not null,
    received_at timestamptz not null default now(),
    primary key (topic, partition, record_offset)
);
grant select, insert on chassis.inbox_refused to ${relay};

create table chassis.idempotency (
    agency_id uuid not null,
    subject text not null,
    key text not null,
    request_hash text not null,
    answer text,
    created_at timestamptz not null default now(),
    primary key (agency_id, subject, key)
);
call chassis.tenant_table('chassis.idempotency');

-- Who is what where, from the events of intake.
create table chassis.access_agency (
    agency_id uuid primary key,
    name text not null,
    zone text not null,
    language text not null,
    color text not null,
    calendar_version bigint not null default 0,
    working_days text[] not null default '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}',
    non_working_dates date[] not null default '{}'
);
call chassis.tenant_table('chassis.access_agency');

create table chassis.access_member (
    agency_id uuid not null,
    person_id uuid not null,
    subject text not null,
    name text not null,
    email text,
    role text not null check (role in ('ADMIN', 'STAFF')),
    epoch int not null,
    position bigint not null,
    primary key (agency_id, person_id)
);
call chassis.tenant_table('chassis.access_member');
create index access_member_subject on chassis.access_member (subject);

create table chassis.access_binding (
    agency_id uuid not null,
    person_id uuid not null,
    subject text not null,
    primary key (agency_id, person_id)
);
call chassis.tenant_table('chassis.access_binding');
create index access_binding_subject on chassis.access_binding (subject);

create table chassis.access_project (
    agency_id uuid not null,
    project_id uuid not null,
    number text not null,
    title text not null,
    client_id uuid not null,
    client_name text not null,
    zone text not null,
    language text not null,
    primary key (agency_id, project_id)
);
call chassis.tenant_table('chassis.access_project');
create index access_project_id on chassis.access_project (project_id);

create table chassis.access_participant (
    agency_id uuid not null,
    project_id uuid not null,
    person_id uuid not null,
    name text not null,
    side text not null check (side in ('AGENCY', 'CLIENT', 'SUBCONTRACTOR', 'PARTNER')),
    function text,
    decides boolean not null,
    contact boolean not null,
    email text,
    shared_mailbox boolean not null,
    phone text,
    language text not null,
    invitation_id uuid,
    epoch int not null,
    position bigint not null,
    primary key (agency_id, project_id, person_id)
);
call chassis.tenant_table('chassis.access_participant');
create index access_participant_person on chassis.access_participant (person_id);

-- The gate asks before the agency is known: it sees the rows of the person who asks, and nothing else.
create policy own_member on chassis.access_member for select to ${gate} using (subject = chassis.current_subject());
create policy own_binding on chassis.access_binding for select to ${gate} using (subject = chassis.current_subject());
create policy own_participant on chassis.access_participant for select to ${gate} using (exists (
    select from chassis.access_binding b
    where b.agency_id = access_participant.agency_id and b.person_id = access_participant.person_id
      and b.subject = chassis.current_subject()));
create policy own_project on chassis.access_project for select to ${gate} using (
    exists (select from chassis.access_member m where m.agency_id = access_project.agency_id
                and m.subject = chassis.current_subject())
    or exists (select from chassis.access_participant p where p.agency_id = access_project.agency_id
                and p.project_id = access_project.project_id));
create policy own_agency on chassis.access_agency for select to ${gate} using (
    exists (select from chassis.access_member m where m.agency_id = access_agency.agency_id
                and m.subject = chassis.current_subject())
    or exists (select from chassis.access_binding b where b.agency_id = access_agency.agency_id
                and b.subject = chassis.current_subject()));
grant select on chassis.access_agency, chassis.access_member, chassis.access_binding, chassis.access_project,
    chassis.access_participant to ${gate};
