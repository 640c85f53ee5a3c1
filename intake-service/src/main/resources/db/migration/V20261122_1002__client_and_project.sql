create table client (
    agency_id uuid not null references agency,
    client_id uuid not null,
    name text not null,
    kind text not null check (kind in ('BUSINESS', 'CONSUMER')),
    created_at timestamptz not null,
    primary key (agency_id, client_id)
);
call chassis.tenant_table('client');
create index client_by_name on client (agency_id, lower(name), client_id);

-- The last number given out, per agency and year of the agency's zone.
create table project_number (
    agency_id uuid not null references agency,
    year int not null,
    last int not null,
    primary key (agency_id, year)
);
call chassis.tenant_table('project_number');

create table project (
    agency_id uuid not null,
    project_id uuid not null,
    number text not null,
    title text not null,
    client_id uuid not null,
    zone text not null,
    language text not null check (language in ('de', 'en')),
    opened_at timestamptz not null,
    primary key (agency_id, project_id),
    unique (agency_id, number),
    foreign key (agency_id, client_id) references client
);
call chassis.tenant_table('project');
create index project_of_client on project (agency_id, client_id);
