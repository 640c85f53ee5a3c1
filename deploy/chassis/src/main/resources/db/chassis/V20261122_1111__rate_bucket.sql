-- What is left of a limit that all replicas count together, as Bucket4j writes it. The key names an address or an agency before
-- anybody is known, so the gate counts; expires_at is in milliseconds since 1970, afterwards the bucket is full again.
create table chassis.rate_bucket (
    id text primary key,
    state bytea,
    expires_at bigint
);
create index rate_bucket_expired on chassis.rate_bucket (expires_at);
grant select, insert, update, delete on chassis.rate_bucket to ${gate};
