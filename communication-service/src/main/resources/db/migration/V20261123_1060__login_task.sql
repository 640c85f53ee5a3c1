-- What Keycloak is to be told about somebody's login: that they are staff, or that their sessions end.
create table login_task (
    agency_id uuid not null,
    id uuid not null,
    subject text not null,
    what text not null check (what in ('staff', 'logout')),
    due_at timestamptz not null default now(),
    done_at timestamptz,
    primary key (agency_id, id)
);
call chassis.tenant_table('login_task');
create index login_task_due on login_task (due_at, id) where done_at is null;

-- What is due is looked for over all agencies: ids and times only.
create policy relay on login_task for select to ${relay} using (true);
grant select (agency_id, id, due_at, done_at) on login_task to ${relay};
