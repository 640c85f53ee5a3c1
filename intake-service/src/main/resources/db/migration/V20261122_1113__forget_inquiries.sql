-- Which agencies have inquiries to forget is looked for over all of them; who looks reads no word of what somebody wrote.
create policy relay on inquiry for select to ${relay} using (true);
grant select (agency_id, received_at, decided_at) on inquiry to ${relay};
create index inquiry_by_activity on inquiry ((coalesce(decided_at, received_at)));
