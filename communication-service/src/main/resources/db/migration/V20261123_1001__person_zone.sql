-- IANA time zone in which a person lives, of those who said one; everybody else lives in the agency's.
create table person_zone (
    agency_id uuid not null,
    person_id uuid not null,
    zone text not null,
    primary key (agency_id, person_id)
);
call chassis.tenant_table('person_zone');
