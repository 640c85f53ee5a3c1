-- Where somebody typed last, over all projects of an agency: guessed for what is shared from a phone.
create index entry_last_typed on entry (agency_id, actor_id, id desc) where kind <> 'EVENT';
