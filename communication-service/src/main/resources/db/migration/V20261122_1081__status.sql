-- What is written to clients each week. A draft that nobody touched is written anew from the facts each time it is read;
-- one that somebody edited is kept here until it is sent.
create table status_draft (
    agency_id uuid not null,
    project_id uuid not null,
    -- Which note it is to become, counted from 1 in each project.
    number int not null,
    words text not null,
    revision bigint not null,
    primary key (agency_id, project_id, number)
);
call chassis.tenant_table('status_draft');

create table status_note (
    agency_id uuid not null,
    id uuid not null,
    project_id uuid not null,
    number int not null,
    words text not null,
    sent_by uuid not null,
    sender_name text not null,
    sent_at timestamptz not null,
    primary key (agency_id, id),
    -- No note leaves twice.
    unique (agency_id, project_id, number)
);
call chassis.tenant_table('status_note');

-- What the client's people said to a note; each of them may change it.
create table status_answer (
    agency_id uuid not null,
    note_id uuid not null,
    person_id uuid not null,
    name text not null,
    -- "Sind wir auf Kurs?", 5 is best.
    course int not null check (course between 1 and 5),
    words text,
    newcomers text,
    -- What is wrong, in their own words; asked where the course is bad.
    trouble text,
    answered_at timestamptz not null,
    primary key (agency_id, note_id, person_id),
    foreign key (agency_id, note_id) references status_note (agency_id, id)
);
call chassis.tenant_table('status_answer');
