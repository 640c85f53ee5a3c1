-- Minutes that a version took, as staff typed them when they showed it, by the side on whose account they go.
create table effort (
    agency_id      uuid not null,
    project_id     uuid not null,
    result_id      uuid not null,
    agency_minutes int  not null check (agency_minutes >= 0),
    client_minutes int  not null check (client_minutes >= 0),
    primary key (agency_id, project_id, result_id),
    foreign key (agency_id, project_id, result_id) references result (agency_id, project_id, id)
);
call chassis.tenant_table('effort');
create trigger effort_stays before update or delete on effort for each row execute function shown_stays();
create trigger effort_not_emptied before truncate on effort execute function shown_stays();
