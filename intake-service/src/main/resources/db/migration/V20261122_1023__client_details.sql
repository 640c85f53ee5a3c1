-- What else an agency knows about a client. mail_domain is what follows the @ in its people's addresses. The revision is
-- the ETag.
alter table client
    add column address text not null default '',
    add column website text not null default '',
    add column mail_domain text not null default '',
    add column revision bigint not null default 1;

-- For which client a person works; null for the agency's own people and for partners.
alter table person
    add column client_id uuid,
    add foreign key (agency_id, client_id) references client;
create index person_of_client on person (agency_id, client_id);
-- The owner of tables with forced row-level security sees no row of them.
alter table person no force row level security;
alter table participant no force row level security;
alter table project no force row level security;
update person set client_id = (
    select j.client_id from participant t join project j using (agency_id, project_id)
    where t.agency_id = person.agency_id and t.person_id = person.person_id and t.side = 'CLIENT'
    order by t.added_at limit 1);
alter table person force row level security;
alter table participant force row level security;
alter table project force row level security;
