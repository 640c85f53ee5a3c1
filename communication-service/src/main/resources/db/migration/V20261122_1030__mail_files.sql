-- Files that go with a mail, each with who may have it; asked again when it is sent. What left us then stands beside it.
alter table mail add column files jsonb not null default '[]';
alter table mail add column sent_files jsonb;
