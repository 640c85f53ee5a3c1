-- A signed change of the order ("Nachtrag") replaces what holds: the number of the last one, 0 for the order alone.
alter table ordered_brief add column addendum int not null default 0;
alter table ordered_deliverable add column addendum int not null default 0;
