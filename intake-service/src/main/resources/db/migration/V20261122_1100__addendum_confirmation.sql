-- The confirmation of a signed change, like that of an order: due in the transaction of the signature, then made and stored as
-- a file outside of any transaction, and noted here with its hash.
create table change_confirmation (
    agency_id uuid not null,
    project_id uuid not null,
    number int not null,
    due_at timestamptz not null,
    file_name text,
    sha256 text,
    size bigint,
    media_type text,
    confirmed_at timestamptz,
    primary key (agency_id, project_id, number),
    foreign key (agency_id, project_id, number) references change_decision,
    check ((confirmed_at is null) = (sha256 is null))
);
call chassis.tenant_table('change_confirmation');
create index change_confirmation_due on change_confirmation (due_at) where confirmed_at is null;

-- What is due is looked for over all agencies: ids and times only.
create policy relay on change_confirmation for select to ${relay} using (true);
grant select (agency_id, project_id, number, due_at, confirmed_at) on change_confirmation to ${relay};
