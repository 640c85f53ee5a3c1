-- An agency's own questionnaire: title, sections and questions as one document. The revision is its ETag.
create table questionnaire_template (
    agency_id uuid not null references agency,
    template_id uuid not null,
    document jsonb not null,
    revision bigint not null,
    edited_by text not null,
    edited_at timestamptz not null,
    primary key (agency_id, template_id)
);
call chassis.tenant_table('questionnaire_template');

-- The questions of a project, copied when they were chosen: a template that changes later changes no project.
create table questionnaire (
    agency_id uuid not null,
    project_id uuid not null,
    document jsonb not null,
    chosen_by_name text not null,
    chosen_at timestamptz not null,
    primary key (agency_id, project_id),
    foreign key (agency_id, project_id) references project
);
call chassis.tenant_table('questionnaire');

-- What stands at a question now and who wrote it last. An emptied answer keeps its row and its revision.
create table questionnaire_answer (
    agency_id uuid not null,
    project_id uuid not null,
    question_id text not null,
    text text not null,
    revision bigint not null,
    answered_by uuid not null,
    answered_by_name text not null,
    answered_at timestamptz not null,
    primary key (agency_id, project_id, question_id),
    foreign key (agency_id, project_id) references questionnaire,
    foreign key (agency_id, answered_by) references person
);
call chassis.tenant_table('questionnaire_answer');

-- A question that one side asks the other about an answer; point_id is the open point that it gave the other side.
create table clarification (
    agency_id uuid not null,
    project_id uuid not null,
    clarification_id uuid not null,
    question_id text not null,
    text text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_by_side text not null check (asked_by_side in ('AGENCY', 'CLIENT')),
    asked_at timestamptz not null,
    point_id uuid not null,
    reply text,
    replied_by_name text,
    replied_at timestamptz,
    primary key (agency_id, project_id, clarification_id),
    foreign key (agency_id, project_id) references questionnaire,
    foreign key (agency_id, asked_by) references person,
    check ((reply is null) = (replied_at is null))
);
call chassis.tenant_table('clarification');
