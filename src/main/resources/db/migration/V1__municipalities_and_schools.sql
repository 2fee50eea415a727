create table municipality (
    id                    varchar(64)  primary key,
    version               integer      not null,
    name                  varchar(255) not null,
    short_name            varchar(255) not null,
    zone                  varchar(255) not null,
    experts_per_programme integer      not null check (experts_per_programme between 1 and 3),
    school_count          integer      not null check (school_count > 0)
);

create table school (
    id              varchar(64)  primary key,
    version         integer      not null,
    municipality_id varchar(64)  not null references municipality,
    name            varchar(255) not null,
    short_name      varchar(255) not null,
    code            varchar(255),
    pupils          integer      check (pupils >= 0)
);

create index school_municipality on school (municipality_id);

create table school_status (
    id          uuid          primary key,
    version     integer       not null,
    school_id   varchar(64)   not null references school,
    school_year varchar(9)    not null,
    kind        varchar(32)   not null,
    basis       varchar(4000) not null,
    since_date  date          not null,
    until_date  date          check (until_date >= since_date)
);

create index school_status_history on school_status (school_id, school_year);

-- A school has each status at most once at a time
create unique index school_status_active on school_status (school_year, kind, school_id) where until_date is null;
