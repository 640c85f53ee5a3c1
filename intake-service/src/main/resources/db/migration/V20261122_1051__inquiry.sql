-- What somebody who is no client yet would like, from the public form or entered by staff after a call. Nobody has confirmed
-- the address.
create table inquiry (
    agency_id uuid not null references agency,
    inquiry_id uuid not null,
    source text not null check (source in ('FORM', 'STAFF')),
    name text not null,
    organisation text,
    email text,
    phone text,
    text text not null,
    budget text,
    until date,
    language text not null check (language in ('de', 'en')),
    received_at timestamptz not null,
    state text not null check (state in ('NEW', 'OFFERED', 'DECLINED')),
    project_id uuid,
    reason text,
    decided_by_name text,
    decided_at timestamptz,
    primary key (agency_id, inquiry_id),
    foreign key (agency_id, project_id) references project,
    check ((state = 'NEW') = (decided_at is null)),
    check ((state = 'OFFERED') = (project_id is not null)),
    check (email is not null or phone is not null)
);
call chassis.tenant_table('inquiry');
create index inquiry_by_state on inquiry (agency_id, state, inquiry_id desc);
