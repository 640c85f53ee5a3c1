-- What the client said about one version. Remarks and answers are written with the decision, the decision last.
create table decision (
    agency_id          uuid        not null,
    project_id         uuid        not null,
    result_id          uuid        not null,
    kind               text        not null check (kind in ('APPROVE', 'REQUEST_CHANGES')),
    decided_by         uuid        not null,
    decided_by_name    text        not null,
    decided_at         timestamptz not null,
    manifest_sha256    text        not null,
    -- The position in intake's stream of the project up to which the authority to decide was known.
    authority_epoch    int         not null,
    authority_position bigint      not null,
    -- The agency's open point when changes are wanted, and its last day.
    point_id           uuid,
    due_on             date,
    -- One decision per version: a second one meets this key.
    primary key (agency_id, project_id, result_id),
    foreign key (agency_id, project_id, result_id) references result (agency_id, project_id, id),
    check ((kind = 'REQUEST_CHANGES') = (point_id is not null)),
    check ((point_id is null) = (due_on is null))
);

create table remark (
    agency_id   uuid not null,
    project_id  uuid not null,
    result_id   uuid not null,
    id          uuid not null,
    number      int  not null,
    text        text not null,
    -- The place on a picture, in per cent of its width and height; absent for a remark on the whole.
    file_sha256 text,
    x           double precision check (x between 0 and 100),
    y           double precision check (y between 0 and 100),
    primary key (agency_id, project_id, id),
    unique (agency_id, project_id, result_id, number),
    foreign key (agency_id, project_id, result_id) references result (agency_id, project_id, id),
    check ((x is null) = (y is null)),
    check (x is null or file_sha256 is not null)
);

create table goal_answer (
    agency_id  uuid not null,
    project_id uuid not null,
    result_id  uuid not null,
    goal_id    uuid not null,
    -- The goal's words as they stood when it was answered; a later order may change them.
    goal       text not null,
    answer     text not null check (answer in ('YES', 'PARTLY', 'NO')),
    primary key (agency_id, project_id, result_id, goal_id),
    foreign key (agency_id, project_id, result_id) references result (agency_id, project_id, id)
);

call chassis.tenant_table('decision');
call chassis.tenant_table('remark');
call chassis.tenant_table('goal_answer');
