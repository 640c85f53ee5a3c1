-- A mail that a person sent once more points at the one it takes the place of; each has at most one such successor.
alter table mail add column again_of uuid;
alter table mail add foreign key (agency_id, again_of) references mail (agency_id, id);
create unique index mail_sent_again on mail (agency_id, again_of);
create index mail_project on mail (agency_id, project_id, id);
