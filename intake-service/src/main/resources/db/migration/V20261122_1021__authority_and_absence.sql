-- Authority of the client's people. decides (ordering) was there before; until somebody tells them apart, who decides has
-- all three. order_limit is the highest net amount of one order, null without a limit. What the client itself has said
-- carries confirmed_at; otherwise the agency's word counts.
alter table participant
    add column approves boolean not null default false,
    add column accepts boolean not null default false,
    add column order_limit numeric(12, 2) check (order_limit > 0),
    add column confirmed_by_name text,
    add column confirmed_at timestamptz,
    add check (not (approves or accepts) or side = 'CLIENT'),
    add check (order_limit is null or decides),
    add check ((confirmed_at is null) = (confirmed_by_name is null));
-- The owner of a table with forced row-level security sees no row of it.
alter table participant no force row level security;
update participant set approves = decides, accepts = decides;
alter table participant force row level security;

-- What the agency says about somebody's authority and the client has not answered yet; the newest only. point_id is the
-- open point of who is to answer; a claim that counts already opens none.
create table authority_claim (
    agency_id uuid not null,
    project_id uuid not null,
    person_id uuid not null,
    orders boolean not null,
    approves boolean not null,
    accepts boolean not null,
    order_limit numeric(12, 2) check (order_limit > 0),
    claimed_by_name text not null,
    claimed_at timestamptz not null,
    point_id uuid,
    primary key (agency_id, project_id, person_id),
    foreign key (agency_id, project_id, person_id) references participant,
    check (order_limit is null or orders)
);
call chassis.tenant_table('authority_claim');

-- How a person likes to be reached, and who covers them. cover_decides: the cover's word counts like the person's own while
-- the person is away. The revision is the ETag.
alter table person
    add column channel text check (channel in ('MAIL', 'PHONE', 'CHAT')),
    add column cover_id uuid,
    add column cover_decides boolean not null default false,
    add column revision bigint not null default 1,
    add foreign key (agency_id, cover_id) references person,
    add check (cover_id <> person_id),
    add check (not cover_decides or cover_id is not null);
create index person_cover on person (agency_id, cover_id);

-- Away from the first to the last day, both included. Nobody says why.
create table absence (
    agency_id uuid not null,
    absence_id uuid not null,
    person_id uuid not null,
    first_day date not null,
    last_day date not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    primary key (agency_id, absence_id),
    foreign key (agency_id, person_id) references person,
    check (first_day <= last_day)
);
call chassis.tenant_table('absence');
create index absence_of_person on absence (agency_id, person_id, last_day);
