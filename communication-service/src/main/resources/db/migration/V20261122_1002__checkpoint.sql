-- The keys an agency signs its heads with; old ones stay for ever, so that old checkpoints can be checked.
create table log_key (
    agency_id uuid not null,
    id uuid not null,
    public_key bytea not null check (length(public_key) = 32),
    -- PKCS #8 under AES-256-GCM with a key from outside the database.
    private_key bytea not null,
    valid_from timestamptz not null,
    primary key (agency_id, id)
);
call chassis.tenant_table('log_key');
revoke update, delete on log_key from ${app};
create unique index log_key_order on log_key (agency_id, valid_from);

-- Every head that was ever shown or mailed, as it was signed.
create table checkpoint (
    agency_id uuid not null,
    project_id uuid not null,
    log text not null,
    size bigint not null,
    note text not null,
    key_id uuid not null,
    signed_at timestamptz not null,
    primary key (agency_id, project_id, log, size, key_id),
    foreign key (agency_id, project_id, log) references log (agency_id, project_id, kind),
    foreign key (agency_id, key_id) references log_key (agency_id, id)
);
call chassis.tenant_table('checkpoint');
revoke update, delete on checkpoint from ${app};
