-- The timeline of one person, one kind, one side: newest first, as the whole timeline.
create index entry_by_actor on entry (agency_id, project_id, actor_id, id desc);
create index entry_by_other on entry (agency_id, project_id, with_id, id desc) where with_id is not null;
create index entry_by_kind on entry (agency_id, project_id, kind, id desc);
create index entry_by_side on entry (agency_id, project_id, actor_side, id desc);
