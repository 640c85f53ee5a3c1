-- A file on its way in: kept until it is shown or nobody goes on with it, so that a broken connection costs nothing.
create table upload (
    agency_id      uuid        not null,
    project_id     uuid        not null,
    id             uuid        not null,
    person_id      uuid        not null,
    -- What it is meant for, so that the right page offers to go on with it; absent: not said.
    deliverable_id uuid,
    name           text        not null,
    size           bigint      not null check (size > 0),
    -- When the file was changed last, as its owner's browser says it: tells whether the same file is chosen again.
    modified       text,
    received       bigint      not null default 0 check (received between 0 and size),
    -- The file store's own id of the file, and the ETags of its parts in their order.
    store_id       text,
    etags          text[]      not null default '{}',
    -- State of SHA-256 after all received bytes, and those of the bytes that are too few for a part.
    digest         bytea,
    tail           bytea       not null default '',
    -- Who writes: the newest request. An older one that wakes up again finds out by this.
    writer         uuid,
    media_type     text,
    -- Known once all bytes are there and put together.
    sha256         text        check (sha256 ~ '^[0-9a-f]{64}$'),
    -- Whether it was copied to where its hash says, and when a draft showed it.
    kept           boolean     not null default false,
    shown_at       timestamptz,
    created_at     timestamptz not null default now(),
    expires_at     timestamptz not null,
    primary key (agency_id, project_id, id)
);

create index upload_by_expiry on upload (expires_at);

call chassis.tenant_table('upload');
-- Found over all agencies: ids and times, never a name.
create policy relay on upload for select to ${relay} using (true);
grant select (agency_id, project_id, id, expires_at) on upload to ${relay};
