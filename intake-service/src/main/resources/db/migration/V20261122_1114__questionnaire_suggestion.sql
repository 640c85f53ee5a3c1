-- What the same client answered in the project that this one was copied from: shown beside the question until somebody answers.
create table questionnaire_suggestion (
    agency_id uuid not null,
    project_id uuid not null,
    question_id text not null,
    text text not null,
    primary key (agency_id, project_id, question_id),
    foreign key (agency_id, project_id) references questionnaire
);
call chassis.tenant_table('questionnaire_suggestion');
