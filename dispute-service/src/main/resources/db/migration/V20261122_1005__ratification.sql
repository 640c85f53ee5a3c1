-- An approval that was given after the person's part in the project had ended, before we knew of it. The decision stays as
-- it was recorded; who decides now is asked to confirm it.
create table ratification (
    agency_id        uuid        not null,
    project_id       uuid        not null,
    result_id        uuid        not null,
    point_id         uuid        not null,
    due_on           date        not null,
    revoked_at       timestamptz not null,
    ratified_by_name text,
    ratified_at      timestamptz,
    primary key (agency_id, project_id, result_id),
    foreign key (agency_id, project_id, result_id) references decision (agency_id, project_id, result_id),
    check ((ratified_at is null) = (ratified_by_name is null))
);
call chassis.tenant_table('ratification');
