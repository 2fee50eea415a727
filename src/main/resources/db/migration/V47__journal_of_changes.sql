-- The journal of changes is read by the moment in which each was decided
alter table year_change add column decided_at timestamptz;

update year_change set decided_at = opened_on where reason is not null;

drop index year_change_municipality;

create index year_change_journal on year_change (municipality_id, decided_at desc, id) where decided_at is not null;

-- What each of them changed is listed in the order in which it was given
create index date_move_listed on date_move (change_id, position);

create index person_change_listed on person_change (change_id, position);
