-- The answer to a restatement is confirmed as an approval is, if it came too late: its number, 0 for the decision on the
-- version itself.
alter table ratification add column number int not null default 0 check (number >= 0);
alter table ratification drop constraint ratification_pkey;
alter table ratification add primary key (agency_id, project_id, result_id, number);
