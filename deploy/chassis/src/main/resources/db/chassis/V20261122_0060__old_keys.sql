-- Old idempotency keys are deleted over all agencies at once; who does it reads nothing but their age.
create policy relay on chassis.idempotency to ${relay} using (true);
grant delete on chassis.idempotency to ${relay};
grant select (created_at) on chassis.idempotency to ${relay};
create index idempotency_created on chassis.idempotency (created_at);
