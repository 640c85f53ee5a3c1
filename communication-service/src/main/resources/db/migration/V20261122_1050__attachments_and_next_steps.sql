-- Over which way people spoke or wrote; null where nobody said so.
alter table entry add column channel text;
-- The open point that the entry's next step opened; taken back together with it.
alter table entry add column point_id uuid;

-- Files of an entry; their bytes lie in the file store, name and hash are parts of the leaf as well.
create table attachment (
    agency_id uuid not null,
    entry_id uuid not null,
    -- From 1, in the order in which they came.
    rank int not null check (rank > 0),
    name text not null,
    sha256 text not null,
    size bigint not null,
    media_type text not null,
    primary key (agency_id, entry_id, rank),
    foreign key (agency_id, entry_id) references entry (agency_id, id) on delete cascade
);
call chassis.tenant_table('attachment');
revoke update, delete on attachment from ${app};

create index entry_corrections on entry (agency_id, project_id, log, corrects) where corrects is not null;
-- What somebody typed last in a project: with whom, and over which way.
create index entry_typed on entry (agency_id, project_id, actor_id, id desc) where kind <> 'EVENT';
