-- Agencies that want a second factor of their staff; Keycloak is told of each of them.
create table second_factor (
    agency_id uuid not null primary key,
    wanted boolean not null
);
call chassis.tenant_table('second_factor');

alter table login_task drop constraint login_task_what_check;
alter table login_task
    add constraint login_task_what_check check (what in ('staff', 'logout', 'second-factor', 'no-second-factor'));
