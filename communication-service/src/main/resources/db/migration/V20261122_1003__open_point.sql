-- Who owes whom what until when.
create table open_point (
    agency_id uuid not null,
    id uuid not null,
    project_id uuid not null,
    side text not null,
    -- Null if anybody of the side may do it.
    person_id uuid,
    name text not null,
    text_de text not null,
    text_en text not null,
    -- Words on the button, if the event that opened the point had some.
    action_de text,
    action_en text,
    -- Last day; it ends at 24:00 in the project's zone.
    due_on date,
    link text,
    opened_at timestamptz not null,
    closed_at timestamptz,
    primary key (agency_id, id)
);
call chassis.tenant_table('open_point');
create index open_point_waiting on open_point (agency_id, project_id) where closed_at is null;
