-- What was said about the answer to a wish: the client acknowledges it or asks back, the agency answers again. Words are only
-- ever added. wish is the wish as it was read then, so that an acknowledgement never slips over to another answer.
create table wish_word (
    agency_id uuid not null,
    id uuid not null,
    project_id uuid not null,
    wish_id uuid not null,
    version int not null,
    wish jsonb not null,
    kind text not null check (kind in ('ACKNOWLEDGED', 'ASKED_BACK', 'ANSWERED')),
    words text,
    -- The open point of the agency that a question opens.
    point_id uuid,
    said_by uuid not null,
    said_by_name text not null,
    said_at timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, project_id, version) references brief_version,
    foreign key (agency_id, said_by) references person,
    check (kind = 'ACKNOWLEDGED' or words is not null),
    check ((kind = 'ASKED_BACK') = (point_id is not null))
);
call chassis.tenant_table('wish_word');
create index wish_word_of_project on wish_word (agency_id, project_id, id);
