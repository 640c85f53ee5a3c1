-- Who has said yes or no to the offer of a passkey: they are not asked again.
create table passkey_answer (
    agency_id uuid not null,
    subject text not null,
    answered_at timestamptz not null default now(),
    primary key (agency_id, subject)
);
call chassis.tenant_table('passkey_answer');
