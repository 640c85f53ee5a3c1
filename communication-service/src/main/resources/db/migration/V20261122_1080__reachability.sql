-- Projects that are over: nobody is to be reached for them any more. From intake's events.
create table closed_project (
    agency_id uuid not null,
    project_id uuid not null,
    primary key (agency_id, project_id)
);
call chassis.tenant_table('closed_project');

-- The newest talk, attempt, answer and word of ours of each project is found at the end of an index, however long its
-- history is. The conditions are those of ReachedPeople and Heard, word for word.
create index entry_spoken on entry (agency_id, project_id, with_id, occurred_at)
    where actor_side = 'AGENCY' and kind in ('CALL', 'MEETING', 'MESSAGE');
create index entry_attempt on entry (agency_id, project_id, with_id, occurred_at)
    where actor_side = 'AGENCY' and kind = 'ATTEMPT';
create index entry_answered on entry (agency_id, project_id, actor_id, occurred_at)
    where actor_side = 'CLIENT' and kind <> 'ATTEMPT';
create index entry_from_us on entry (agency_id, project_id, occurred_at)
    where actor_side = 'AGENCY' and log = 'SHARED' and kind <> 'ATTEMPT';
-- Letters are few.
create index entry_letter on entry (agency_id, project_id, with_id) where kind = 'LETTER';
-- The overview reads the most pressing points of an agency, a page at a time.
create index open_point_need on open_point (agency_id, due_on, id) where closed_at is null;
