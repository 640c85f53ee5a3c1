-- A project is closed when its work is over; closed ones stay readable and leave the list of what is going on.
alter table project
    add closed_at timestamptz,
    add closed_by_name text,
    add closing_note text,
    add check ((closed_at is null) = (closed_by_name is null));

create index project_by_title on project (agency_id, lower(title), project_id);
