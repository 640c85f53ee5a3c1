-- What agency and client say below a remark. It comes after the decision, and is never altered.
create table remark_reply (
    agency_id    uuid        not null,
    project_id   uuid        not null,
    id           uuid        not null,
    remark_id    uuid        not null,
    text         text        not null,
    said_by      uuid        not null,
    said_by_name text        not null,
    side         text        not null check (side in ('AGENCY', 'CLIENT')),
    said_at      timestamptz not null,
    primary key (agency_id, project_id, id),
    foreign key (agency_id, project_id, remark_id) references remark (agency_id, project_id, id)
);
create index remark_reply_of_remark on remark_reply (agency_id, project_id, remark_id);
call chassis.tenant_table('remark_reply');

create trigger remark_reply_stays before update or delete on remark_reply
    for each row execute function shown_stays();
create trigger remark_reply_not_emptied before truncate on remark_reply execute function shown_stays();
