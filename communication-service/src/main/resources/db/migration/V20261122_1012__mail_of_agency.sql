-- A mail that comes from an event of the agency as a whole belongs to no project.
alter table mail alter column project_id drop not null;
