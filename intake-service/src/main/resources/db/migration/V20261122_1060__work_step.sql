-- What is planned in a project, by whom and until when, and when it was really done.
create table work_step (
    agency_id uuid not null,
    project_id uuid not null,
    step_id uuid not null,
    title text not null,
    -- Null if anybody of the agency may do it.
    person_id uuid,
    owner_name text not null,
    side text not null check (side in ('AGENCY', 'CLIENT', 'SUBCONTRACTOR', 'PARTNER')),
    planned_on date not null,
    done_on date,
    done_by_name text,
    note text,
    -- Name, hash, size and type of a file in the store.
    file jsonb,
    -- The open point of who does it; null where the agency itself does.
    point_id uuid,
    revision bigint not null,
    primary key (agency_id, project_id, step_id),
    foreign key (agency_id, project_id) references project,
    foreign key (agency_id, person_id) references person,
    check (side = 'AGENCY' or person_id is not null),
    check ((done_on is null) = (done_by_name is null))
);
call chassis.tenant_table('work_step');
create index work_step_of_person on work_step (agency_id, person_id);

-- What the client or a partner gives to the agency ("Das brauchen wir von Ihnen").
create table supply (
    agency_id uuid not null,
    project_id uuid not null,
    supply_id uuid not null,
    text text not null,
    person_id uuid not null,
    owner_name text not null,
    side text not null check (side in ('CLIENT', 'PARTNER')),
    -- Null if there is no hurry.
    due_on date,
    received_on date,
    received_from text,
    note text,
    file jsonb,
    point_id uuid not null,
    revision bigint not null,
    primary key (agency_id, project_id, supply_id),
    foreign key (agency_id, project_id) references project,
    foreign key (agency_id, person_id) references person,
    check ((received_on is null) = (received_from is null))
);
call chassis.tenant_table('supply');
create index supply_of_person on supply (agency_id, person_id);
