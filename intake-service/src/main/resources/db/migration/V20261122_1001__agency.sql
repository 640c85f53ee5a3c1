-- Agencies, the people that they know, and which of these are their staff.
create table agency (
    agency_id uuid primary key,
    name text not null,
    zone text not null,
    language text not null check (language in ('de', 'en')),
    color text not null,
    state text,
    calendar_version bigint not null,
    opened_at timestamptz not null
);
call chassis.tenant_table('agency');

-- A person as one agency knows them; subject is the Keycloak subject, null until an invitation is redeemed. The same
-- human may be several persons, in one agency too: equal names or addresses prove nothing.
create table person (
    agency_id uuid not null references agency,
    person_id uuid not null,
    subject text,
    name text not null,
    email text,
    shared_mailbox boolean not null default false,
    phone text,
    language text not null check (language in ('de', 'en')),
    primary key (agency_id, person_id)
);
call chassis.tenant_table('person');
create index person_subject on person (agency_id, subject);

create table member (
    agency_id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('ADMIN', 'STAFF')),
    added_at timestamptz not null,
    primary key (agency_id, person_id),
    foreign key (agency_id, person_id) references person
);
call chassis.tenant_table('member');
