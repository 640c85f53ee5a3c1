-- The deliverables of a project as the entry blocks of events named them last: what an entry can be about.
create table deliverable (
    agency_id uuid not null,
    project_id uuid not null,
    id uuid not null,
    title text not null,
    primary key (agency_id, project_id, id)
);
call chassis.tenant_table('deliverable');

-- Null for what is about none or several.
alter table entry add column deliverable_id uuid;
alter table entry add foreign key (agency_id, project_id, deliverable_id) references deliverable (agency_id, project_id, id);
create index entry_by_deliverable on entry (agency_id, project_id, deliverable_id, id desc)
    where deliverable_id is not null;
