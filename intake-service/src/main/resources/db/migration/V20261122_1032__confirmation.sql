-- The order confirmation of an order: due in the transaction of the order, then made and stored as a file outside of any
-- transaction, and noted here with its hash.
create table brief_confirmation (
    agency_id uuid not null,
    project_id uuid not null,
    version int not null,
    due_at timestamptz not null,
    file_name text,
    sha256 text,
    size bigint,
    media_type text,
    confirmed_at timestamptz,
    primary key (agency_id, project_id, version),
    foreign key (agency_id, project_id, version) references brief_decision,
    check ((confirmed_at is null) = (sha256 is null))
);
call chassis.tenant_table('brief_confirmation');
create index brief_confirmation_due on brief_confirmation (due_at) where confirmed_at is null;

-- What is due is looked for over all agencies: ids and times only.
create policy relay on brief_confirmation for select to ${relay} using (true);
grant select (agency_id, project_id, version, due_at, confirmed_at) on brief_confirmation to ${relay};
