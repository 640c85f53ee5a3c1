-- Who does what in a project. Rows stay when somebody leaves: what they did stands in the history.
create table participant (
    agency_id uuid not null,
    project_id uuid not null,
    person_id uuid not null,
    side text not null check (side in ('AGENCY', 'CLIENT', 'SUBCONTRACTOR', 'PARTNER')),
    function text not null,
    decides boolean not null,
    contact boolean not null,
    added_at timestamptz not null,
    removed_at timestamptz,
    primary key (agency_id, project_id, person_id),
    foreign key (agency_id, project_id) references project,
    foreign key (agency_id, person_id) references person,
    check (not decides or side = 'CLIENT')
);
call chassis.tenant_table('participant');
create index participant_of_person on participant (agency_id, person_id);

-- A one-time invitation. The token for it is made while its mail is sent and stored nowhere.
create table invitation (
    agency_id uuid not null,
    invitation_id uuid not null,
    project_id uuid not null,
    person_id uuid not null,
    invited_by_name text not null,
    created_at timestamptz not null,
    redeemed_at timestamptz,
    revoked_at timestamptz,
    primary key (agency_id, invitation_id),
    foreign key (agency_id, project_id, person_id) references participant
);
call chassis.tenant_table('invitation');
create index invitation_of_participant on invitation (agency_id, project_id, person_id);
