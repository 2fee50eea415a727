create table objectivity_support (
    id              uuid        primary key,
    version         integer     not null,
    year_id         uuid        not null references municipal_year,
    roadmap_id      uuid        not null references roadmap,
    municipality_id varchar(64) not null references municipality,
    school_year     varchar(9)  not null,
    school_id       varchar(64) not null references school,
    support_id      uuid        references school_support,
    state           varchar(16) not null,
    interview       jsonb,
    measures        jsonb       not null,
    seminars        jsonb       not null,
    observers       jsonb       not null,
    observation_act jsonb,
    recheck         jsonb,
    outcome         jsonb,
    conclusion      varchar(16),
    end_reason      varchar(4000),
    ended_on        date,
    -- Also serves the search by year
    unique (year_id, school_id)
);

create index objectivity_support_support on objectivity_support (support_id) where support_id is not null;
