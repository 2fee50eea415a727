create table indicator (
    id              uuid          primary key,
    version         integer       not null,
    municipality_id varchar(64)   not null references municipality,
    number          integer       not null,
    name            varchar(4000) not null,
    unit            varchar(255),
    direction       varchar(16),
    unique (municipality_id, number)
);

create table indicator_value (
    id           uuid         primary key,
    version      integer      not null,
    indicator_id uuid         not null references indicator,
    school_year  varchar(9)   not null,
    plan         varchar(255),
    plan_number  numeric,
    fact         varchar(255),
    fact_number  numeric,
    late         boolean      not null,
    unique (indicator_id, school_year),
    check (fact is null or not late)
);
