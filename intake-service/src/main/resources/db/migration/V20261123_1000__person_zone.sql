-- IANA time zone in which a person lives; null if it is the agency's.
alter table person add column zone text;
