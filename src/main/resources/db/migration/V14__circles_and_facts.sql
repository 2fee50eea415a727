alter table activity
    add column circle       varchar(8) not null default 'LISTED',
    add column fact_done_on date,
    add column fact_basis   varchar(4000);

update activity set circle = 'NAMED' where school_ids <> '[]';

alter table activity
    alter column circle drop default,
    add check ((circle = 'NAMED') = (school_ids <> '[]')),
    add check (fact_basis is not null or fact_done_on is null);
