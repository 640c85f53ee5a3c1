-- Last day to answer of somebody who was asked later than the others; null for who was asked with the version.
alter table agreement_person add column due_on date;
