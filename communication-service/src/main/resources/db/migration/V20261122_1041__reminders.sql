-- Reminders of open points: how often and when, and the one mail a day that bundles them.
alter table open_point
    add column reminders int not null default 0,
    add column reminded_on date,
    add column escalated_on date,
    -- The first day on which the reminder run looks at it; null once there is nothing left to remind of.
    add column look_on date default current_date + 1;
create index open_point_look on open_point (look_on, agency_id) where closed_at is null;
-- Found over all agencies: ids and days, never a word.
create policy relay on open_point for select to ${relay} using (true);
grant select (agency_id, look_on, closed_at) on open_point to ${relay};

alter table mail
    -- The day whose reminders it bundles; null for all other mails.
    add column reminds_on date,
    add column points uuid[] not null default '{}';
create unique index mail_one_reminder_a_day on mail (agency_id, person_id, reminds_on) where reminds_on is not null;
