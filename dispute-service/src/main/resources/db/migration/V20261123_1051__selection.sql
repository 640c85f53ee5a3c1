-- A picture selection: so many of the files were agreed, and what each further one costs (net), if the agency said so.
alter table result
    add column pictures_number int check (pictures_number >= 1),
    add column pictures_further_net numeric check (pictures_further_net >= 0),
    add check (pictures_further_net is null or pictures_number is not null);

-- A selection is chosen from instead of approved.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in ('APPROVE', 'REQUEST_CHANGES', 'CHOOSE'));

-- A person's favourites while the client still looks; a help for who decides, no decision.
create table picture_mark (
    agency_id   uuid not null,
    project_id  uuid not null,
    result_id   uuid not null,
    person_id   uuid not null,
    person_name text not null,
    file_sha256 text not null,
    primary key (agency_id, project_id, result_id, person_id, file_sha256),
    foreign key (agency_id, project_id, result_id) references result (agency_id, project_id, id)
);
call chassis.tenant_table('picture_mark');

-- The pictures that who decides has sent as the selection, in their order; the decision names the SHA-256 of their manifest.
create table picture_choice (
    agency_id  uuid  not null,
    project_id uuid  not null,
    result_id  uuid  not null,
    files      jsonb not null,
    -- The extra wish under which further pictures left for a change of the order.
    wish_id    uuid,
    primary key (agency_id, project_id, result_id),
    foreign key (agency_id, project_id, result_id) references decision (agency_id, project_id, result_id)
);
call chassis.tenant_table('picture_choice');
create trigger picture_choice_stays before update or delete on picture_choice
    for each row execute function shown_stays();
create trigger picture_choice_not_emptied before truncate on picture_choice execute function shown_stays();
