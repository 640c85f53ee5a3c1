-- What was ordered, as far as a draft is judged by it: kept from intake's event "brief ordered", never written by hand.
create table ordered_brief (
    agency_id      uuid        not null,
    project_id     uuid        not null,
    version        int         not null,
    goals          jsonb       not null,
    wishes         jsonb       not null,
    -- The agency's points that the order opened ("show a first draft"); the first draft closes them.
    agency_points  uuid[]      not null,
    ordered_at     timestamptz not null,
    primary key (agency_id, project_id)
);

-- A deliverable that a later order leaves out keeps its row (and its drafts) with the last version that named it.
create table ordered_deliverable (
    agency_id       uuid not null,
    project_id      uuid not null,
    id              uuid not null,
    brief_version   int  not null,
    rank            int  not null,
    title           text not null,
    contract_type   text not null check (contract_type in ('WORK', 'SERVICE')),
    criteria        jsonb not null,
    included_rounds int  not null check (included_rounds >= 0),
    primary key (agency_id, project_id, id),
    foreign key (agency_id, project_id) references ordered_brief (agency_id, project_id)
);

call chassis.tenant_table('ordered_brief');
call chassis.tenant_table('ordered_deliverable');
