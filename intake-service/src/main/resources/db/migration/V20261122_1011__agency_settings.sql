-- What an agency says about itself; its revision is the settings' ETag.
alter table agency
    add column accent_color text,
    add column logo jsonb,
    add column days_to_decide int not null default 5 check (days_to_decide between 1 and 60),
    add column days_to_answer int not null default 3 check (days_to_answer between 1 and 60),
    add column included_rounds int not null default 2 check (included_rounds between 0 and 20),
    add column legal jsonb not null default '{}',
    add column revision bigint not null default 1,
    add column working_days text[] not null default '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}',
    -- Last year whose non-working dates the other services know.
    add column calendar_until int not null default extract(year from now()) + 2;
alter table agency alter column calendar_until drop default;

-- Which calendars want their next year is looked for over all agencies.
create policy relay on agency for select to ${relay} using (true);
grant select (agency_id, calendar_until) on agency to ${relay};

-- Days on which an agency is closed by its own choice.
create table closing (
    agency_id uuid not null references agency,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    name text not null,
    primary key (agency_id, first_day)
);
call chassis.tenant_table('closing');

-- Who is invited as staff is invited to no project.
alter table invitation alter column project_id drop not null;
alter table invitation add foreign key (agency_id, person_id) references person;

-- What the law wants a consumer to read before an order. A version is never overwritten: the newest of its kind and language
-- counts for what is sent from then on.
create table legal_text (
    agency_id uuid not null references agency,
    kind text not null check (kind in ('WITHDRAWAL', 'TERMS')),
    language text not null check (language in ('de', 'en')),
    version int not null check (version > 0),
    text text not null,
    sha256 text not null,
    stored_by uuid not null,
    stored_by_name text not null,
    stored_at timestamptz not null,
    primary key (agency_id, kind, language, version),
    foreign key (agency_id, stored_by) references person
);
call chassis.tenant_table('legal_text');

create function refuse_overwriting() returns trigger language plpgsql as $$
begin
    raise exception 'a stored legal text is never overwritten' using errcode = 'restrict_violation';
end $$;
create trigger kept before update or delete on legal_text for each row execute function refuse_overwriting();
create trigger kept_all before truncate on legal_text execute function refuse_overwriting();
