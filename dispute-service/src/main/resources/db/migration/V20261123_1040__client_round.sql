-- Somebody may decide for who decides.
alter table decision
    add column decided_for      uuid,
    add column decided_for_name text,
    add check ((decided_for is null) = (decided_for_name is null));

-- Whose remark it is, and whether who decides chose other words for it. Remarks from before have no name.
alter table remark
    add column said_by      uuid,
    add column said_by_name text,
    add column reworded     boolean not null default false,
    add check ((said_by is null) = (said_by_name is null));

-- What one of the client's people says to a version, kept as they type it: theirs alone until it is handed in to who decides,
-- and never the agency's.
create table review_part (
    agency_id    uuid   not null,
    project_id   uuid   not null,
    result_id    uuid   not null,
    person_id    uuid   not null,
    person_name  text   not null,
    saying       jsonb  not null,
    -- One id for each remark, given when the part is handed in, so that who decides can name them.
    remark_ids   jsonb  not null,
    revision     bigint not null,
    handed_in_at timestamptz,
    primary key (agency_id, project_id, result_id, person_id),
    foreign key (agency_id, project_id, result_id) references result (agency_id, project_id, id)
);
call chassis.tenant_table('review_part');

-- Who decides lets another of the client's people decide on one version.
create table delegation (
    agency_id          uuid        not null,
    project_id         uuid        not null,
    id                 uuid        not null,
    result_id          uuid        not null,
    by_id              uuid        not null,
    by_name            text        not null,
    to_id              uuid        not null,
    to_name            text        not null,
    words              text,
    delegated_at       timestamptz not null,
    -- The position in intake's stream of the project up to which the authority to delegate was known.
    authority_epoch    int         not null,
    authority_position bigint      not null,
    -- The open point of who was asked, and the one of who decides again since it was taken back.
    point_id           uuid        not null,
    revoked_at         timestamptz,
    returned_point_id  uuid,
    primary key (agency_id, project_id, id),
    foreign key (agency_id, project_id, result_id) references result (agency_id, project_id, id),
    check ((revoked_at is null) = (returned_point_id is null))
);
create unique index delegation_of_now on delegation (agency_id, project_id, result_id) where revoked_at is null;
call chassis.tenant_table('delegation');
