-- Which change was drafted from which extra wish ("Zusatzwunsch") that the client agreed to in a round of changes.
create table change_of_wish (
    agency_id uuid not null,
    project_id uuid not null,
    wish_id uuid not null,
    -- The version of a draft in whose round it was wished.
    result_id uuid not null,
    number int not null,
    primary key (agency_id, project_id, wish_id),
    unique (agency_id, project_id, number),
    foreign key (agency_id, project_id, number) references change
);
call chassis.tenant_table('change_of_wish');
