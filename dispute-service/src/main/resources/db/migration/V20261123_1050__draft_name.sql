-- What the project called it when it was shown: a draft, a picture selection, a rough cut or a word of its own.
alter table result
    add column name_de text not null default 'Entwurf',
    add column name_en text not null default 'draft';
