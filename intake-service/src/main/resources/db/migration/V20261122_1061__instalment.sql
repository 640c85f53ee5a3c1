-- The payment plan: what is to be paid when, with the number of the invoice that was written elsewhere.
create table instalment (
    agency_id uuid not null,
    project_id uuid not null,
    instalment_id uuid not null,
    label text not null,
    net_amount numeric(12, 2) not null check (net_amount > 0),
    -- Part of the order from which the amount was made; null if the amount was typed.
    share numeric(6, 5),
    due_on date not null,
    invoice_number text,
    state text not null check (state in ('PLANNED', 'DUE', 'PAID')),
    paid_on date,
    -- The open point of who has to act since it fell due.
    point_id uuid,
    revision bigint not null,
    primary key (agency_id, project_id, instalment_id),
    foreign key (agency_id, project_id) references project,
    check ((state = 'PAID') = (paid_on is not null)),
    check ((state = 'DUE') <= (point_id is not null))
);
call chassis.tenant_table('instalment');
create unique index instalment_invoice on instalment (agency_id, project_id, lower(invoice_number));
create index instalment_planned on instalment (due_on) where state = 'PLANNED';

-- What falls due without anybody asking is looked for over all agencies: ids and days, never amounts.
create policy relay on instalment for select to ${relay} using (true);
grant select (agency_id, project_id, instalment_id, due_on, state) on instalment to ${relay};
