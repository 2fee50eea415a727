-- Remarks are bound to items of a programme; an expert may still have to be named, or
-- be unable to judge; a municipality has its own name for programmes.
alter table review alter column expert drop not null;
alter table review add column item_remarks jsonb not null default '[]';
alter table review add column declined_by varchar(255);
alter table review add column decline_reason varchar(4000);

alter table programme add column returned_remarks jsonb;
alter table programme add column agreed_on date;

alter table municipality add column programme_name varchar(255) not null default 'школьная программа';
alter table municipality add column concept_required boolean not null default false;
alter table municipality add column medium_term_required boolean not null default false;
