-- Five hundred projects of one agency, copied from one that was made through the API: only reading is measured.
insert into chassis.access_project (agency_id, project_id, number, title, client_id, client_name, zone, language)
select p.agency_id, uuidv7(), 'B-' || n, 'Website ' || n, p.client_id, p.client_name, p.zone, p.language
from chassis.access_project p, generate_series(1, 500) n
where p.project_id = ?
