-- What the agency is writing to restate a round of changes; the agency's alone until it is sent.
create table restatement_draft (
    agency_id  uuid   not null,
    project_id uuid   not null,
    result_id  uuid   not null,
    document   jsonb  not null,
    revision   bigint not null,
    edited_by  text   not null,
    primary key (agency_id, project_id, result_id),
    foreign key (agency_id, project_id, result_id) references decision (agency_id, project_id, result_id)
);
call chassis.tenant_table('restatement_draft');

-- A round of changes in the agency's words, with what of it moves money or scope, as it was sent. Amounts are net.
create table restatement (
    agency_id    uuid        not null,
    project_id   uuid        not null,
    result_id    uuid        not null,
    number       int         not null check (number >= 1),
    words        text        not null,
    items        jsonb       not null,
    currency     text        not null,
    sent_by      uuid        not null,
    sent_by_name text        not null,
    sent_at      timestamptz not null,
    -- The client's open point, with its last day.
    point_id     uuid        not null,
    due_on       date        not null,
    primary key (agency_id, project_id, result_id, number),
    foreign key (agency_id, project_id, result_id) references decision (agency_id, project_id, result_id)
);
call chassis.tenant_table('restatement');

-- What who decides said to it. No row means unanswered, and that is never taken for a yes.
create table restatement_answer (
    agency_id          uuid        not null,
    project_id         uuid        not null,
    result_id          uuid        not null,
    number             int         not null,
    understood         boolean     not null,
    word               text,
    replies            jsonb       not null,
    answered_by        uuid        not null,
    answered_by_name   text        not null,
    answered_at        timestamptz not null,
    -- The position in intake's stream of the project up to which the authority to answer was known.
    authority_epoch    int         not null,
    authority_position bigint      not null,
    -- The agency's open point when something was objected to, and its last day.
    agency_point_id    uuid,
    agency_due_on      date,
    primary key (agency_id, project_id, result_id, number),
    foreign key (agency_id, project_id, result_id, number) references restatement,
    check ((agency_point_id is null) = (agency_due_on is null)),
    check (understood or word is not null)
);
call chassis.tenant_table('restatement_answer');

-- Rounds that are not counted against what is included, e.g. because all of it was ours to mend.
create table uncounted_round (
    agency_id  uuid not null,
    project_id uuid not null,
    result_id  uuid not null,
    primary key (agency_id, project_id, result_id),
    foreign key (agency_id, project_id, result_id) references decision (agency_id, project_id, result_id)
);
call chassis.tenant_table('uncounted_round');

create trigger restatement_stays before update or delete on restatement
    for each row execute function shown_stays();
create trigger restatement_answer_stays before update or delete on restatement_answer
    for each row execute function shown_stays();
create trigger restatement_not_emptied before truncate on restatement execute function shown_stays();
create trigger restatement_answer_not_emptied before truncate on restatement_answer execute function shown_stays();
