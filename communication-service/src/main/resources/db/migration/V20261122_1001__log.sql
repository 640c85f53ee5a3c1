-- The record of a project as evidence (RFC 6962): one log that both sides share, one of the agency alone.
create table log (
    agency_id uuid not null,
    project_id uuid not null,
    kind text not null check (kind in ('SHARED', 'INTERNAL')),
    -- First line of every checkpoint of this log; also the name under which the agency's key signs it.
    origin text not null,
    size bigint not null default 0 check (size >= 0),
    -- Roots of the perfect subtrees at the right edge, 32 bytes each: all that an append and the root need.
    frontier bytea not null default '',
    primary key (agency_id, project_id, kind)
);
call chassis.tenant_table('log');

create table entry (
    agency_id uuid not null,
    id uuid not null,
    project_id uuid not null,
    log text not null,
    -- Leaf index + 1; null until sealed, and only then may the row be deleted.
    number bigint check (number > 0),
    kind text not null,
    -- Type of the event it was made from; null for what a person typed.
    type text,
    symbol text,
    standing text not null,
    audience text not null,
    -- Null if no person did it.
    actor_id uuid,
    actor_side text,
    -- Where the fact comes from: service, stream, and for events their place in it.
    source text not null,
    stream_id uuid not null,
    epoch int,
    position bigint,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    seal_at timestamptz not null,
    -- Whom a call, an attempt … was with; null if nobody was named.
    with_id uuid,
    -- Number of the earlier entry of this log that this one corrects.
    corrects bigint,
    link text,
    primary key (agency_id, id),
    unique (agency_id, project_id, log, number),
    unique (agency_id, source, stream_id, epoch, position),
    foreign key (agency_id, project_id, log) references log (agency_id, project_id, kind),
    foreign key (agency_id, project_id, log, corrects) references entry (agency_id, project_id, log, number)
);
call chassis.tenant_table('entry');
create index entry_timeline on entry (agency_id, project_id, id desc);
create index entry_confirmed on entry (agency_id, project_id, id desc) where standing = 'CONFIRMED';
create index entry_unsealed on entry (seal_at) where number is null;

-- Texts and names with the salt that hides each in its leaf, apart from everything else so that they can be erased.
create table content (
    agency_id uuid not null,
    entry_id uuid not null,
    part text not null,
    salt bytea not null,
    text text not null,
    primary key (agency_id, entry_id, part),
    foreign key (agency_id, entry_id) references entry (agency_id, id) on delete cascade
);
call chassis.tenant_table('content');

-- The exact bytes that were hashed; nobody changes or deletes them.
create table leaf (
    agency_id uuid not null,
    project_id uuid not null,
    log text not null,
    number bigint not null,
    entry_id uuid not null,
    bytes bytea not null,
    hash bytea not null,
    primary key (agency_id, project_id, log, number),
    foreign key (agency_id, project_id, log) references log (agency_id, project_id, kind),
    foreign key (agency_id, entry_id) references entry (agency_id, id)
);
call chassis.tenant_table('leaf');
revoke update, delete on leaf from ${app};

-- What ripens without anybody asking is looked for over all agencies: ids and times, never content.
create policy relay on entry for select to ${relay} using (true);
grant select (agency_id, project_id, log, number, seal_at) on entry to ${relay};
