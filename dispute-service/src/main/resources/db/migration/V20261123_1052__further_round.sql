-- What a round beyond the included ones costs, as it was ordered; absent where no price was agreed.
alter table ordered_deliverable
    add column round_net numeric,
    add column round_currency text,
    add column round_vat_rate numeric,
    add column round_for_consumer boolean;
