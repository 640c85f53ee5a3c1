-- Open points as every page's header tells them: who has the ball. From the events of communication-service.
create table chassis.header_point (
    agency_id uuid not null,
    project_id uuid not null,
    point_id uuid not null,
    side text not null check (side in ('AGENCY', 'CLIENT', 'SUBCONTRACTOR', 'PARTNER')),
    person_id uuid,
    name text not null,
    text_de text not null,
    text_en text not null,
    due_on date,
    link text,
    primary key (agency_id, project_id, point_id)
);
call chassis.tenant_table('chassis.header_point');
