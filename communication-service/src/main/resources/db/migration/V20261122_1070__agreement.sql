-- What a call or meeting settled, put to the other side for confirmation.
create table agreement (
    agency_id uuid not null,
    id uuid not null,
    project_id uuid not null,
    -- The entry that it was made from; null if from none.
    entry_id uuid,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_by_side text not null check (asked_by_side in ('AGENCY', 'CLIENT')),
    -- Newest version: the only one that is answered.
    version int not null check (version > 0),
    -- What whoever asked has to do since an answer; null if nothing.
    asker_point uuid,
    agreed_at timestamptz,
    withdrawn_at timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, entry_id) references entry (agency_id, id)
);
call chassis.tenant_table('agreement');
create index agreement_newest on agreement (agency_id, project_id, id desc);
create index agreement_entry on agreement (agency_id, entry_id) where entry_id is not null;

-- The text as it was sent; nobody changes it.
create table agreement_version (
    agency_id uuid not null,
    agreement_id uuid not null,
    version int not null check (version > 0),
    text text not null check (length(text) <= 2000),
    sent_at timestamptz not null,
    -- Last day of the time to answer, by the calendar of the day it was sent; it ends at 24:00 in the agency's zone.
    due_on date not null,
    primary key (agency_id, agreement_id, version),
    foreign key (agency_id, agreement_id) references agreement (agency_id, id)
);
call chassis.tenant_table('agreement_version');
revoke update, delete on agreement_version from ${app};

-- Who was asked about a version, and what they said to it.
create table agreement_person (
    agency_id uuid not null,
    agreement_id uuid not null,
    version int not null,
    person_id uuid not null,
    name text not null,
    side text not null,
    point_id uuid not null,
    -- Null until answered.
    answer text check (answer in ('CONFIRMED', 'NOTED', 'CORRECTED', 'DECLINED')),
    -- A correction in their own words, or why not.
    words text check (length(words) <= 2000),
    answered_at timestamptz,
    -- When this person had last proved who they are, as the login tells it.
    logged_in_at timestamptz,
    -- Where in intake's stream it was known what their word counts.
    authority_epoch int,
    authority_position bigint,
    primary key (agency_id, agreement_id, version, person_id),
    foreign key (agency_id, agreement_id, version) references agreement_version (agency_id, agreement_id, version)
);
call chassis.tenant_table('agreement_person');
revoke delete on agreement_person from ${app};
