-- Hashes of the perfect subtrees of 2, 4, 8 … leaves that a leaf completes, smallest first, 32 bytes each: a proof reads a
-- few rows and not the log. Leaf n completes as many as n can be halved, on average one.
alter table leaf add column completes bytea not null default '';

-- For the leaves that are there, level by level. The owner is bound by row-level security too and has no policy of its own.
alter table leaf no force row level security;
do $$
declare
    level int := 1;
begin
    loop
        update leaf l set completes = l.completes || sha256('\x01'::bytea
                || case when level = 1 then n.hash else substring(n.completes from (level - 2) * 32 + 1 for 32) end
                || case when level = 1 then l.hash else substring(l.completes from (level - 2) * 32 + 1 for 32) end)
        from leaf n
        where l.number % (1::bigint << level) = 0
          and n.agency_id = l.agency_id and n.project_id = l.project_id and n.log = l.log
          and n.number = l.number - (1::bigint << level - 1);
        exit when not found;
        level := level + 1;
    end loop;
end $$;
alter table leaf force row level security;
