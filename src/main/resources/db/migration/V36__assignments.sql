-- What a round table asked for; it may outlive its year
create table assignment (
    id              uuid          primary key,
    version         integer       not null,
    year_id         uuid          not null references municipal_year,
    municipality_id varchar(64)   not null references municipality,
    school_year     varchar(9)    not null,
    text            varchar(4000) not null,
    assignee_kind   varchar(16)   not null,
    assignee_key    varchar(255)  not null,
    assignee_title  varchar(255)  not null,
    due             date          not null,
    state           varchar(16)   not null,
    report          varchar(4000),
    reported_on     date,
    remark          varchar(4000),
    ended_on        date,
    check ((state = 'DONE') = (ended_on is not null))
);

create index assignment_year on assignment (year_id, due);

create index assignment_open on assignment (municipality_id, due) where state <> 'DONE';

-- A fact that was expected and turned out never to come
alter table indicator_value
    add column absent boolean not null default false,
    add check (fact is null or not absent),
    add check (not (late and absent));

alter table indicator_value alter column absent drop default;
