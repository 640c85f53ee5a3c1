-- Files of which pictures are drawn, and how far that is. A claim is a due time ahead: it ends by itself.
create table drawing (
    agency_id   uuid        not null,
    project_id  uuid        not null,
    file_sha256 text        not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    media_type  text        not null,
    size        bigint      not null,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'DRAWN', 'GIVEN_UP')),
    due_at      timestamptz not null default now(),
    tries       int         not null default 0,
    -- Pages of a PDF, as soon as they are counted.
    pages       int,
    primary key (agency_id, project_id, file_sha256)
);

-- A picture drawn from a file, by page and size; its bytes lie in the same store under their own SHA-256.
create table preview (
    agency_id   uuid   not null,
    project_id  uuid   not null,
    file_sha256 text   not null,
    page        int    not null check (page >= 1),
    tier        text   not null check (tier in ('THUMB', 'SCREEN', 'FINE')),
    sha256      text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type  text   not null,
    -- Absent for what was drawn before they were noted.
    size        bigint,
    width       int,
    height      int,
    primary key (agency_id, project_id, file_sha256, page, tier),
    foreign key (agency_id, project_id, file_sha256) references drawing (agency_id, project_id, file_sha256)
);

create index drawing_waiting on drawing (due_at) where state = 'WAITING';
create index preview_by_content on preview (agency_id, project_id, sha256);

-- Drafts keep the pictures that they have. Of a PDF that was the first page: the others are drawn now, and once more what
-- could not be drawn before. The owner of a table with forced row-level security sees no row of it.
alter table result_file no force row level security;
insert into drawing (agency_id, project_id, file_sha256, media_type, size, state)
select distinct on (agency_id, project_id, sha256) agency_id, project_id, sha256, media_type, size,
       case when thumb_sha256 is not null and media_type <> 'application/pdf' then 'DRAWN' else 'WAITING' end
from result_file
where media_type in ('application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/gif')
order by agency_id, project_id, sha256, thumb_sha256 nulls last;
insert into preview (agency_id, project_id, file_sha256, page, tier, sha256, media_type, size)
select distinct on (agency_id, project_id, sha256) agency_id, project_id, sha256, 1, 'SCREEN',
       coalesce(preview_sha256, sha256), coalesce(preview_type, media_type),
       case when preview_sha256 is null then size end
from result_file
where thumb_sha256 is not null
order by agency_id, project_id, sha256, thumb_sha256;
insert into preview (agency_id, project_id, file_sha256, page, tier, sha256, media_type)
select distinct on (agency_id, project_id, sha256) agency_id, project_id, sha256, 1, 'THUMB', thumb_sha256, thumb_type
from result_file
where thumb_sha256 is not null
order by agency_id, project_id, sha256, thumb_sha256;
alter table result_file force row level security;
alter table result_file
    drop column preview_sha256, drop column preview_type, drop column thumb_sha256, drop column thumb_type;

call chassis.tenant_table('drawing');
call chassis.tenant_table('preview');

-- Those who draw look for what waits over all agencies.
create policy relay on drawing for select to ${relay} using (true);
grant select (agency_id, project_id, file_sha256, state, due_at) on drawing to ${relay};
