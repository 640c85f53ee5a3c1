-- As many sealed entries as are missing, spread over the agency's projects: what people said, in German, with frequent and
-- rare words, and who said it. Triggers are off (session_replication_role), so what they would do is done here at once.
with vocabulary as (
    select string_to_array('die der und wir das ist nicht mit auf den zu ein bis für am noch kommt haben soll Frau Herr '
        || 'besprochen Termin Freitag Montag Preis bleibt Entwurf gefällt Logo Text Fotos Seite später Januar Angebot '
        || 'Rechnung Farbe Schrift Kunde fragt Chef entscheidet Woche Druck Flyer Website Zugang Hosting Umzug Daten '
        || 'Bilder Laden Eröffnung morgen geschickt angesehen ändern größer kleiner heller dunkler Kontakt Formular '
        || 'Navigation Startbild Korrektur Freigabe offen erledigt rufen zurück Nummer Mail Anhang fehlt Lieferung '
        || 'Öffnungszeiten Straße Bäckerei Brötchen Rezept Backstube Ofen Mehl Ladenbau Möbel Küche Bäder Garten', ' ')
        as common,
        string_to_array('Start Preis Rezept Laden Foto Karten Termin Kunden Produkt Gutschein Filial Jahres Sommer Winter '
        || 'Herbst Oster Weihnachts Aktions Mitglieds Presse Wochen Tages Abend Morgen Familien Kinder Haus Hof Garten '
        || 'Werk Lager Liefer Bestell Anfrage Rück Vor Nach Über Unter Zwischen', ' ') as firsts,
        string_to_array('seite liste bild text plan brief karte mappe tabelle galerie leiste spalte zeile farbe schrift '
        || 'vorlage fassung planung rechnung prüfung suche meldung anzeige nummer frist probe muster kasten rahmen knopf '
        || 'feld filter menü bereich kopf fuß titel slogan banner stempel', ' ') as seconds),
rooms as (
    select array_agg(project_id order by project_id) as projects from chassis.access_project where agency_id = :agency),
drawn as (
    select n, uuidv7(make_interval(secs => n - :until)) as id,
           projects[1 + n % array_length(projects, 1)] as project_id,
           (array['CALL', 'CALL', 'MEETING', 'MESSAGE', 'LETTER', 'COMMENT'])[1 + n % 6] as kind,
           (select string_agg(common[1 + floor(array_length(common, 1) * power(random() * sign(g), 2))::int], ' ')
            from generate_series(1, 14 + n % 3) g) || ' ' || firsts[1 + floor(random() * array_length(firsts, 1))::int]
               || seconds[1 + floor(random() * array_length(seconds, 1))::int] || '.' as sentence
    from generate_series(:from::int, :until::int) n, vocabulary, rooms),
entries as (
    insert into entry (agency_id, id, project_id, log, number, kind, standing, audience, actor_id, actor_side, source,
        stream_id, occurred_at, recorded_at, seal_at)
    select :agency, id, project_id, 'SHARED', n, kind, 'ONE_SIDED', 'PARTIES', :person,
           case when n % 3 = 0 then 'CLIENT' else 'AGENCY' end, '/communication', project_id,
           now() + make_interval(secs => n - :until), now(), now()
    from drawn),
contents as (
    insert into content (agency_id, entry_id, part, salt, text)
    select :agency, id, part, '\x00', text
    from drawn, lateral (values ('actor', 'Nadja Weber'), ('heading.de', 'Anruf'), ('heading.en', 'Call'),
                                ('sentence', sentence)) as parts (part, text)),
plain as (
    select *, search_plain('Nadja Weber Anruf Call ' || sentence) as words from drawn),
found as (
    insert into search_entry (agency_id, entry_id, project_id, audience, kind, actor_id, occurred_at, words)
    select :agency, id, project_id, 'PARTIES', kind, :person, now() + make_interval(secs => n - :until),
           search_vector(words)
    from plain),
words as (
    select distinct project_id, word from plain, regexp_split_to_table(words, ' ') word where length(word) > 2),
places as (
    insert into search_word_place (agency_id, word, project_id, audience)
    select :agency, word, project_id, 'PARTIES' from words
    on conflict do nothing)
insert into search_word (agency_id, word) select distinct :agency, word from words
on conflict do nothing
