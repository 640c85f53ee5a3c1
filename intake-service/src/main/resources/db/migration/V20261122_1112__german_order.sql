-- Lists are sorted as people read them; client_by_name stays, by it a client is found in upper or lower case.
drop index project_by_title;
create index project_by_german_title on project (agency_id, title collate chassis.german, project_id);
create index client_by_german_name on client (agency_id, name collate chassis.german, client_id);
