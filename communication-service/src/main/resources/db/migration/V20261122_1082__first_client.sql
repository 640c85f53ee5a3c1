-- Agencies that have a client: the first of the steps that a new agency is led through. From intake's events.
create table first_client (
    agency_id uuid not null,
    primary key (agency_id)
);
call chassis.tenant_table('first_client');
