alter table roadmap add column columns jsonb not null default '[]';

alter table roadmap alter column columns drop default;
