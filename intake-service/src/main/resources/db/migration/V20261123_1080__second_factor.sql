-- Whether the agency wants a second factor of its staff beside the password.
alter table agency add column second_factor boolean not null default false;
