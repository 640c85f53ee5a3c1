-- A proposal to change what was ordered, from either side. The agency writes into document what would hold afterwards. The
-- revision is its ETag.
create table change (
    agency_id uuid not null,
    project_id uuid not null,
    number int not null check (number > 0),
    title text not null,
    reason text not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_side text not null check (proposed_side in ('AGENCY', 'CLIENT')),
    proposed_at timestamptz not null,
    point_id uuid not null,
    document jsonb not null,
    days int not null,
    affected uuid[] not null,
    revision bigint not null,
    edited_by text not null,
    primary key (agency_id, project_id, number),
    foreign key (agency_id, project_id) references project,
    foreign key (agency_id, proposed_by) references person
);
call chassis.tenant_table('change');

-- A change as it was frozen and sent: exact RFC 8785 bytes and their SHA-256. Signed, it is the addendum of this number;
-- point_id is the open point of who decides.
create table change_sent (
    agency_id uuid not null,
    project_id uuid not null,
    number int not null,
    addendum int not null check (addendum > 0),
    frozen bytea not null,
    sha256 text not null,
    point_id uuid not null,
    sent_by uuid not null,
    sent_by_name text not null,
    sent_to_name text not null,
    sent_at timestamptz not null,
    primary key (agency_id, project_id, number),
    unique (agency_id, project_id, number, addendum),
    foreign key (agency_id, project_id, number) references change,
    foreign key (agency_id, sent_by) references person
);
call chassis.tenant_table('change_sent');

-- How a change ended: signed by who decides (with which authority and how fresh a login), declined by the other side, or taken
-- back. Only what was sent can be signed.
create table change_decision (
    agency_id uuid not null,
    project_id uuid not null,
    number int not null,
    decision text not null check (decision in ('SIGN', 'DECLINE', 'WITHDRAW')),
    addendum int,
    reason text,
    decided_by uuid not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    logged_in_at timestamptz,
    authority_epoch int not null,
    authority_position bigint not null,
    primary key (agency_id, project_id, number),
    foreign key (agency_id, project_id, number) references change,
    foreign key (agency_id, project_id, number, addendum) references change_sent (agency_id, project_id, number, addendum),
    foreign key (agency_id, decided_by) references person,
    check ((decision = 'SIGN') = (addendum is not null)),
    check (decision <> 'SIGN' or logged_in_at is not null),
    check (decision <> 'DECLINE' or reason is not null)
);
call chassis.tenant_table('change_decision');
create unique index change_signed_once on change_decision (agency_id, project_id, addendum);

-- A signed change never changes either.
create trigger frozen before update or delete on change_sent for each row execute function refuse_change();
create trigger decided before update or delete on change_decision for each row execute function refuse_change();
create trigger frozen_all before truncate on change_sent execute function refuse_change();
create trigger decided_all before truncate on change_decision execute function refuse_change();
