-- The agency's usual times, from intake's event "agency changed"; an agency without a row has said nothing yet.
create table agency_times (
    agency_id      uuid not null,
    days_to_decide int  not null,
    days_to_answer int  not null,
    primary key (agency_id)
);
call chassis.tenant_table('agency_times');
