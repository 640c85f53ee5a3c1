-- Who may read an agreement: agency and client, or partners too where one of them was asked.
alter table agreement add column audience text not null default 'PARTIES' check (audience in ('PARTIES', 'EVERYONE'));

-- When the authority behind a yes had ended before it was given; null for all others.
alter table agreement_person add column authority_ended_at timestamptz;
create index agreement_confirmed on agreement_person (agency_id, answered_at) where answer = 'CONFIRMED';
