create table identification (
    id              uuid        primary key,
    version         integer     not null,
    municipality_id varchar(64) not null references municipality,
    school_id       varchar(64) not null references school,
    school_year     varchar(9)  not null,
    last_year       varchar(9)  not null,
    previous_year   varchar(9)  not null,
    listed          boolean     not null,
    conditions      jsonb       not null,
    reasons         jsonb       not null,
    explanation     text        not null,
    unique (school_id, school_year)
);

create index identification_municipality on identification (municipality_id, school_year);
