-- Work may begin on a start with reservation, before anybody has ordered; until then the order is open, and if the start ends
-- without an order, the work rests.
alter table ordered_brief add column state text not null default 'ORDERED'
    check (state in ('STARTED', 'RESTING', 'ORDERED'));
