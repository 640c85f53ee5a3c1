-- Search over what stands in the histories. Both are trusted extensions: the owner of the database may add them.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- The words of a text as they are compared: without accents, in lower case, parted by spaces. The collation is named,
-- because a database's own one may know ASCII only.
create function search_plain(words text) returns text language sql stable parallel safe
    return trim(regexp_replace(lower(unaccent(words) collate pg_c_utf8), '[^[:alnum:]]+', ' ', 'g'));

create function search_vector(plain text) returns tsvector language sql stable parallel safe
    return to_tsvector('pg_catalog.simple', plain) || to_tsvector('pg_catalog.german', plain)
        || to_tsvector('pg_catalog.english', plain);

-- What can be found: one row for each sealed entry, with all that a search asks of it.
create table search_entry (
    agency_id uuid not null,
    entry_id uuid not null,
    project_id uuid not null,
    audience text not null,
    kind text not null,
    actor_id uuid,
    with_id uuid,
    occurred_at timestamptz not null,
    words tsvector not null,
    primary key (agency_id, entry_id),
    foreign key (agency_id, entry_id) references entry (agency_id, id) on delete cascade
);
call chassis.tenant_table('search_entry');
create index search_entry_project on search_entry (agency_id, project_id, entry_id);
create index search_entry_words on search_entry using gin (words);

-- The words of an agency, for those that somebody mistypes; and where they stand, so that nobody can tell by what is found
-- which words stand where they may not read.
create table search_word (
    agency_id uuid not null,
    word text not null,
    primary key (agency_id, word)
);
call chassis.tenant_table('search_word');
create index search_word_similar on search_word using gin (word gin_trgm_ops);

create table search_word_place (
    agency_id uuid not null,
    word text not null,
    project_id uuid not null,
    audience text not null,
    primary key (agency_id, word, project_id, audience)
);
call chassis.tenant_table('search_word_place');

create function search_index(in_agency uuid, in_entry uuid) returns void language plpgsql as $$
declare
    all_words text;
    each_word text[];
    new_words text[];
begin
    -- Of a file its name, which stands behind its hash.
    select search_plain(string_agg(regexp_replace(c.text, '^[0-9a-f]{64} +', ''), ' ' order by c.part)) into all_words
    from content c
    where c.agency_id = in_agency and c.entry_id = in_entry and c.part not in ('corrects', 'channel', 'nextStep.dueOn');
    insert into search_entry (agency_id, entry_id, project_id, audience, kind, actor_id, with_id, occurred_at, words)
    select e.agency_id, e.id, e.project_id, e.audience, e.kind, e.actor_id, e.with_id, e.occurred_at,
           search_vector(coalesce(all_words, ''))
    from entry e where e.agency_id = in_agency and e.id = in_entry and e.number is not null
    on conflict (agency_id, entry_id) do update set words = excluded.words;
    select array_agg(distinct word) into each_word
    from regexp_split_to_table(all_words, ' ') word where length(word) between 3 and 60;
    -- Whoever writes to a project holds its log, so nobody else adds the same places meanwhile.
    insert into search_word_place (agency_id, word, project_id, audience)
    select e.agency_id, w.word, e.project_id, e.audience
    from entry e, unnest(each_word) as w (word)
    where e.agency_id = in_agency and e.id = in_entry and e.number is not null
    on conflict do nothing;
    select array_agg(w.word) into new_words from unnest(each_word) as w (word)
    where not exists (select from search_word v where v.agency_id = in_agency and v.word = w.word);
    if new_words is not null then
        -- One at a time in an agency: two that add the same words in another order would wait for each other.
        perform pg_advisory_xact_lock(hashtextextended('search_word ' || in_agency, 0));
        insert into search_word (agency_id, word) select in_agency, unnest(new_words) on conflict do nothing;
    end if;
end $$;

-- At the end of the transaction, when the texts are there too.
create function search_sealed() returns trigger language plpgsql as $$
begin
    perform search_index(new.agency_id, new.id);
    return null;
end $$;
create constraint trigger search_sealed after insert or update of number on entry
    deferrable initially deferred for each row when (new.number is not null) execute function search_sealed();

-- What is erased is not found any more, and words that stood nowhere else are forgotten.
create function search_erased() returns trigger language plpgsql as $$
declare
    was search_entry;
begin
    select * into was from search_entry s where s.agency_id = old.agency_id and s.entry_id = old.entry_id;
    if not found then
        return null;
    end if;
    perform search_index(old.agency_id, old.entry_id);
    delete from search_word_place w
    where w.agency_id = was.agency_id and w.project_id = was.project_id and w.audience = was.audience
      and w.word = any (regexp_split_to_array(search_plain(old.text), ' '))
      and not exists (
          select from search_entry s
          where s.agency_id = w.agency_id and s.project_id = w.project_id and s.audience = w.audience
            and s.words @@ quote_literal(w.word)::tsquery);
    delete from search_word v
    where v.agency_id = was.agency_id and v.word = any (regexp_split_to_array(search_plain(old.text), ' '))
      and not exists (select from search_word_place w where w.agency_id = v.agency_id and w.word = v.word);
    return null;
end $$;
create trigger search_erased after update of text or delete on content
    for each row execute function search_erased();

-- Row-level security would keep the words' indexes from being used: their operators might tell what they compare. So the
-- search runs as the owner, in this one function that is told agency and projects, and answers with ids only; the entries
-- themselves are then read under row-level security.
create policy search on search_entry for select to current_user using (true);
create policy search on search_word for select to current_user using (true);
create policy search on search_word_place for select to current_user using (true);

-- The newest entries in these projects (null: all of the agency's), for these audiences, in which all words occur, before the one at the cursor.
-- Forgiving: words that are written alike in these projects count too.
create function search_entries(in_agency uuid, in_projects uuid[], in_audiences text[], in_text text,
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
    so_far int;
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
    -- depends on how well the planner guesses how frequent a word is.
    return query
        select s.entry_id, found_words from (
            select * from search_entry n
            where n.agency_id = in_agency and (in_projects is null or n.project_id = any (in_projects))
              and (in_before is null or n.entry_id < in_before)
            order by n.entry_id desc limit 2000) s
        where s.audience = any (in_audiences) and (wanted is null or s.words @@ wanted)
          and (in_kind is null or s.kind = in_kind)
          and (in_people is null or s.actor_id = any (in_people) or s.with_id = any (in_people))
          and (in_since is null or s.occurred_at >= in_since)
          and (in_until is null or s.occurred_at < in_until)
        order by s.entry_id desc limit in_limit;
    get diagnostics so_far = row_count;
    if so_far >= in_limit then
        return;
    end if;
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
revoke execute on function search_entries from public;
grant execute on function search_entries to ${app};

-- What is there already. The owner of a table with forced row-level security sees no row of it.
alter table entry no force row level security;
alter table content no force row level security;
alter table search_entry no force row level security;
alter table search_word no force row level security;
alter table search_word_place no force row level security;
select search_index(agency_id, id) from entry where number is not null;
alter table entry force row level security;
alter table content force row level security;
alter table search_entry force row level security;
alter table search_word force row level security;
alter table search_word_place force row level security;
