-- The mail in which somebody was reminded of a point: by the day, since it may have gone to who stands in.
create index mail_reminds on mail (agency_id, reminds_on) where reminds_on is not null;
