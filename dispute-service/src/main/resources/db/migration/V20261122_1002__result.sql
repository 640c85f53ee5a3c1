-- One numbered version of a deliverable, shown to the client. A shown version never changes; the next one replaces it.
create table result (
    agency_id       uuid        not null,
    project_id      uuid        not null,
    id              uuid        not null,
    deliverable_id  uuid        not null,
    version         int         not null check (version >= 1),
    why             text        not null,
    link            text,
    -- RFC 8785 JSON of the files and the link, and the SHA-256 of these bytes in lower-case hex: what an approval names.
    manifest        text        not null,
    manifest_sha256 text        not null check (manifest_sha256 ~ '^[0-9a-f]{64}$'),
    shown_by        uuid        not null,
    shown_by_name   text        not null,
    shown_at        timestamptz not null,
    -- The client's open point, with its last day as it was fixed when the version was shown.
    point_id        uuid        not null,
    due_on          date        not null,
    primary key (agency_id, project_id, id),
    unique (agency_id, project_id, deliverable_id, version),
    foreign key (agency_id, project_id, deliverable_id)
        references ordered_deliverable (agency_id, project_id, id)
);

create table result_file (
    agency_id      uuid   not null,
    project_id     uuid   not null,
    result_id      uuid   not null,
    rank           int    not null,
    name           text   not null,
    sha256         text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size           bigint not null,
    media_type     text   not null,
    -- Pictures drawn from the file, kept in the same store; absent where none could be drawn.
    preview_sha256 text,
    preview_type   text,
    thumb_sha256   text,
    thumb_type     text,
    primary key (agency_id, project_id, result_id, rank),
    unique (agency_id, project_id, result_id, name),
    foreign key (agency_id, project_id, result_id) references result (agency_id, project_id, id)
);

create index result_file_by_content on result_file (agency_id, project_id, sha256);

call chassis.tenant_table('result');
call chassis.tenant_table('result_file');
