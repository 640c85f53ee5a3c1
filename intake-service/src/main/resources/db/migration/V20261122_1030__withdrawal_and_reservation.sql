-- The agency can take a version back while it waits: the third way in which the wait for a decision ends. It says why, as
-- who declines does, and needs no fresh login.
alter table brief_decision drop constraint brief_decision_decision_check;
alter table brief_decision add constraint brief_decision_decision_check
    check (decision in ('ORDER', 'DECLINE', 'WITHDRAW'));
alter table brief_decision drop constraint brief_decision_check;
alter table brief_decision add constraint brief_ordered_after_a_fresh_login
    check (decision <> 'ORDER' or logged_in_at is not null);

-- The client's contact lets the work on a version begin before who decides has decided; once for each version.
create table brief_reservation (
    agency_id uuid not null,
    project_id uuid not null,
    version int not null,
    started_by uuid not null,
    started_by_name text not null,
    started_at timestamptz not null,
    authority_epoch int not null,
    authority_position bigint not null,
    primary key (agency_id, project_id, version),
    foreign key (agency_id, project_id, version) references brief_version,
    foreign key (agency_id, started_by) references person
);
call chassis.tenant_table('brief_reservation');

-- The client took the start back before anybody decided. A decision ends it too, and is not repeated here.
create table brief_reservation_end (
    agency_id uuid not null,
    project_id uuid not null,
    version int not null,
    reason text,
    ended_by uuid not null,
    ended_by_name text not null,
    ended_at timestamptz not null,
    primary key (agency_id, project_id, version),
    foreign key (agency_id, project_id, version) references brief_reservation,
    foreign key (agency_id, ended_by) references person
);
call chassis.tenant_table('brief_reservation_end');

create trigger reserved before update or delete on brief_reservation for each row execute function refuse_change();
create trigger ended before update or delete on brief_reservation_end for each row execute function refuse_change();
create trigger reserved_all before truncate on brief_reservation execute function refuse_change();
create trigger ended_all before truncate on brief_reservation_end execute function refuse_change();
