-- The client's name stands at each project too, so that a list by client is read along an index instead of being sorted anew
-- for each answer. It follows when the client is renamed.
alter table project add client_name text;

-- The owner of a table with forced row-level security sees no row of it.
alter table client no force row level security;
alter table project no force row level security;
update project p set client_name = c.name from client c where c.agency_id = p.agency_id and c.client_id = p.client_id;
alter table client force row level security;
alter table project force row level security;

alter table client add unique (agency_id, client_id, name);
alter table project
    alter client_name set not null,
    add foreign key (agency_id, client_id, client_name) references client (agency_id, client_id, name) on update cascade;
create index project_by_client_name on project (agency_id, client_name collate chassis.german, project_id);
