-- What became of a point on its way: who has it now, until when, how long it was waited for, who has seen it.
alter table open_point
    -- Grows with each move, so that two at once do not overrun each other.
    add column revision bigint not null default 1,
    -- The point for whose sake this one is open; it closes with that one.
    add column parent_id uuid,
    -- More time that who owes it has asked for, until the other side answers.
    add column asked_until date,
    add column asked_words text,
    add column asked_by uuid,
    -- When who owes it first looked at it.
    add column seen_at timestamptz,
    -- Working days that it was late before its day was moved or it was closed.
    add column waited int not null default 0;
create index open_point_children on open_point (agency_id, parent_id) where parent_id is not null and closed_at is null;

-- What happened to a point, in the words of the history.
create table point_happening (
    agency_id uuid not null,
    id uuid not null,
    point_id uuid not null,
    happened_at timestamptz not null,
    audience text not null,
    what_de text not null,
    what_en text not null,
    words_de text,
    words_en text,
    primary key (agency_id, id),
    foreign key (agency_id, point_id) references open_point (agency_id, id)
);
call chassis.tenant_table('point_happening');
create index point_happening_point on point_happening (agency_id, point_id, id);
