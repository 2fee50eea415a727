create table school_calendar (
    id              uuid        primary key,
    version         integer     not null,
    municipality_id varchar(64) not null references municipality,
    school_year     varchar(9)  not null,
    quarters        jsonb       not null,
    holidays        jsonb       not null,
    unique (municipality_id, school_year)
);
