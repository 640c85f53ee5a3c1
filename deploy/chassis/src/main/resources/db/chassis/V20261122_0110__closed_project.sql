-- Pages of every service say that a project is closed, and don't offer what is refused then.
alter table chassis.access_project add column closed boolean not null default false;
