-- Words of medium frequency are looked for among more of the newest entries before all entries with them are read.
create or replace function search_entries(in_agency uuid, in_projects uuid[], in_audiences text[], in_text text,
        in_forgiving boolean, in_kind text, in_people uuid[], in_since timestamptz, in_until timestamptz,
        in_before uuid, in_limit int)
    returns table (entry_id uuid, hits text[])
    language plpgsql stable security definer
    set search_path = pg_catalog, public, pg_temp
    -- Rare and frequent words want different plans.
    set plan_cache_mode = force_custom_plan
    set client_min_messages = warning
as $$
declare
    one text;
    alike text[];
    part tsquery;
    wanted tsquery;
    found_words text[] := '{}';
    newest int;
    added int;
    so_far int := 0;
begin
    if in_agency is distinct from chassis.current_agency() then
        raise exception 'search in another agency than the transaction''s';
    end if;
    if in_text is not null and search_plain(in_text) = '' then
        return;
    end if;
    -- Nobody types more than eight words; more would only cost time.
    foreach one in array coalesce((regexp_split_to_array(search_plain(in_text), ' '))[1:8], '{}') loop
        part := to_tsquery('pg_catalog.simple', one || ':*') || to_tsquery('pg_catalog.german', one)
            || to_tsquery('pg_catalog.english', one);
        found_words := found_words || one || tsvector_to_array(to_tsvector('pg_catalog.german', one))
            || tsvector_to_array(to_tsvector('pg_catalog.english', one));
        if in_forgiving and length(one) > 3 then
            select array_agg(near.word) into alike from (
                select w.word from search_word w
                where w.agency_id = in_agency and w.word % one and similarity(w.word, one) >= 0.35 and exists (
                    select from search_word_place p
                    where p.agency_id = in_agency and p.word = w.word
                      and (in_projects is null or p.project_id = any (in_projects))
                      and p.audience = any (in_audiences))
                order by similarity(w.word, one) desc, w.word limit 4) near;
            found_words := found_words || coalesce(alike, '{}');
            select coalesce(part || string_agg(quote_literal(a.word), '|')::tsquery, part) into part
            from unnest(alike) as a (word);
        end if;
        wanted := case when wanted is null then part else wanted && part end;
    end loop;
    -- Frequent words stand among the newest entries; what does not is rare, and the words' index is short for it. Neither way
    -- depends on how well the planner guesses how frequent a word is. Reading stops as soon as there is enough.
    foreach newest in array array[2000, 20000] loop
        return query
            select s.entry_id, found_words from (
                select * from search_entry n
                where n.agency_id = in_agency and (in_projects is null or n.project_id = any (in_projects))
                  and (in_before is null or n.entry_id < in_before)
                order by n.entry_id desc limit newest) s
            where s.audience = any (in_audiences) and (wanted is null or s.words @@ wanted)
              and (in_kind is null or s.kind = in_kind)
              and (in_people is null or s.actor_id = any (in_people) or s.with_id = any (in_people))
              and (in_since is null or s.occurred_at >= in_since)
              and (in_until is null or s.occurred_at < in_until)
            order by s.entry_id desc offset so_far limit in_limit - so_far;
        get diagnostics added = row_count;
        so_far := so_far + added;
        if so_far >= in_limit then
            return;
        end if;
        -- Too few for the larger part to be worth reading.
        exit when so_far * 10 < in_limit;
    end loop;
    return query
        with matching as materialized (
            select s.entry_id from search_entry s
            where s.agency_id = in_agency and (in_projects is null or s.project_id = any (in_projects))
              and s.audience = any (in_audiences) and (wanted is null or s.words @@ wanted)
              and (in_kind is null or s.kind = in_kind)
              and (in_people is null or s.actor_id = any (in_people) or s.with_id = any (in_people))
              and (in_since is null or s.occurred_at >= in_since)
              and (in_until is null or s.occurred_at < in_until)
              and (in_before is null or s.entry_id < in_before))
        select m.entry_id, found_words from matching m
        order by m.entry_id desc offset so_far limit in_limit - so_far;
end $$;
