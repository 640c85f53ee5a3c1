-- What the client gets in the end: usage rights, source files, access, releases; written, then offered, then received.
create table hand_over_item (
    agency_id uuid not null,
    project_id uuid not null,
    item_id uuid not null,
    kind text not null check (kind in ('USAGE_RIGHTS', 'SOURCE_FILES', 'ACCESS', 'RELEASES', 'OTHER')),
    text text not null,
    -- Where it lies; null if the text says it all.
    place text,
    offered_on date,
    received_on date,
    received_by_name text,
    primary key (agency_id, project_id, item_id),
    foreign key (agency_id, project_id) references project,
    check (received_on is null or offered_on is not null),
    check ((received_on is null) = (received_by_name is null))
);
call chassis.tenant_table('hand_over_item');

-- The open point about it: the client's while something waits to be received, the agency's while something is missing.
create table hand_over_point (
    agency_id uuid not null,
    project_id uuid not null,
    point_id uuid not null,
    primary key (agency_id, project_id),
    foreign key (agency_id, project_id) references project
);
call chassis.tenant_table('hand_over_point');
