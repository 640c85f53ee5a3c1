-- The field of a partner or subcontractor, e.g. "Domain und Server". The revision is the ETag of what was entered about a
-- participant.
alter table participant
    add column field text not null default '',
    add column revision bigint not null default 1;

-- Deliverables of the brief that can't be finished without this participant.
create table participant_deliverable (
    agency_id uuid not null,
    project_id uuid not null,
    person_id uuid not null,
    deliverable_id uuid not null,
    primary key (agency_id, project_id, person_id, deliverable_id),
    foreign key (agency_id, project_id, person_id) references participant
);
call chassis.tenant_table('participant_deliverable');
