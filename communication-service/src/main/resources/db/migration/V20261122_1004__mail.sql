-- Mails on their way out and what became of them.
create table mail (
    agency_id uuid not null,
    id uuid not null,
    project_id uuid not null,
    person_id uuid not null,
    -- Who the mail is from, as people see it.
    sender_id uuid,
    sender_name text not null,
    sender_side text not null,
    -- Who may see what the mail is about; asked again when it is sent.
    audience text not null,
    subject_de text not null,
    subject_en text not null,
    body_de text not null,
    body_en text not null,
    action_de text not null,
    action_en text not null,
    link text not null,
    state text not null default 'WAITING'
        check (state in ('WAITING', 'SENDING', 'HANDED_OVER', 'REFUSED', 'UNCLEAR', 'WITHHELD')),
    attempts int not null default 0,
    due_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    claimed_at timestamptz,
    settled_at timestamptz,
    -- The words of the mail server or our reason, for ops and for the page.
    answer text,
    -- What left us, as it was, but for the secret in its link.
    sent_to text,
    sent_subject text,
    sent_text text,
    primary key (agency_id, id)
);
call chassis.tenant_table('mail');
create index mail_person on mail (agency_id, person_id, id);
create index mail_waiting on mail (due_at) where state in ('WAITING', 'SENDING');

-- Mails that are due are looked for over all agencies: ids and times, never an address or a text.
create policy relay on mail for select to ${relay} using (true);
grant select (agency_id, id, state, due_at, claimed_at) on mail to ${relay};
