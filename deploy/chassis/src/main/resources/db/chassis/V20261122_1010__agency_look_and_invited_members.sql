-- What an agency's pages wear beside its first colour: a second one for lines, and the logo (SHA-256 and type of its bytes).
alter table chassis.access_agency add column accent_color text;
alter table chassis.access_agency add column logo_sha256 text;
alter table chassis.access_agency add column logo_type text;

-- Staff who are invited have no login yet; the invitation goes into the links of their mails.
alter table chassis.access_member alter column subject drop not null;
alter table chassis.access_member add column invitation_id uuid;
