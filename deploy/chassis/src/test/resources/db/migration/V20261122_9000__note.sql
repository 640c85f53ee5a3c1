-- A table as a service would have it.
create table note (
    agency_id uuid not null,
    id uuid not null,
    words text not null,
    primary key (agency_id, id)
);
call chassis.tenant_table('note');
