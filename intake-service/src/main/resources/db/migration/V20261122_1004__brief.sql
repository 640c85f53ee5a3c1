-- The draft of what is to be ordered: one document per project. The revision is its ETag.
create table brief (
    agency_id uuid not null,
    project_id uuid not null,
    document jsonb not null,
    revision bigint not null,
    edited_by text not null,
    edited_at timestamptz not null,
    primary key (agency_id, project_id),
    foreign key (agency_id, project_id) references project
);
call chassis.tenant_table('brief');

-- Versions as they were frozen and sent: exact RFC 8785 bytes and their SHA-256; point_id is
-- the open point of who decides.
create table brief_version (
    agency_id uuid not null,
    project_id uuid not null,
    version int not null check (version > 0),
    frozen bytea not null,
    sha256 text not null,
    point_id uuid not null,
    sent_by uuid not null,
    sent_by_name text not null,
    sent_to_name text not null,
    sent_at timestamptz not null,
    primary key (agency_id, project_id, version),
    foreign key (agency_id, project_id) references project,
    foreign key (agency_id, sent_by) references person
);
call chassis.tenant_table('brief_version');

-- The one decision about a version, and by which authority and how fresh a login it was made; agency_point_id is the open
-- point that it gave the agency.
create table brief_decision (
    agency_id uuid not null,
    project_id uuid not null,
    version int not null,
    decision text not null check (decision in ('ORDER', 'DECLINE')),
    reason text,
    decided_by uuid not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    logged_in_at timestamptz,
    authority_epoch int not null,
    authority_position bigint not null,
    agency_point_id uuid not null,
    primary key (agency_id, project_id, version),
    foreign key (agency_id, project_id, version) references brief_version,
    foreign key (agency_id, decided_by) references person,
    check (decision = 'DECLINE' or logged_in_at is not null),
    check (decision = 'ORDER' or reason is not null)
);
call chassis.tenant_table('brief_decision');
create unique index brief_ordered_once on brief_decision (agency_id, project_id) where decision = 'ORDER';

-- A signed version never changes: not by a mistake in the service, not by hand.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen version and its decision never change' using errcode = 'restrict_violation';
end $$;
create trigger frozen before update or delete on brief_version for each row execute function refuse_change();
create trigger decided before update or delete on brief_decision for each row execute function refuse_change();
create trigger frozen_all before truncate on brief_version execute function refuse_change();
create trigger decided_all before truncate on brief_decision execute function refuse_change();
