-- A log that did not extend its newest stored checkpoint goes on under a new origin, each a generation of its own.
alter table log add column generation int not null default 1;
alter table checkpoint add column generation int not null default 1;
-- When the checkpoint was stored outside of this database; what has no time here is shown to nobody.
alter table checkpoint add column stored_at timestamptz;
grant update (stored_at) on checkpoint to ${app};
alter table checkpoint drop constraint checkpoint_pkey;
alter table checkpoint add primary key (agency_id, project_id, log, generation, size, key_id);

-- Before a mail is taken to be sent, its project's head is stored.
grant select (project_id) on mail to ${relay};
