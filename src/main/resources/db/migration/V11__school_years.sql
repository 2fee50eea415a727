create table municipal_year (
    id                 uuid        primary key,
    version            integer     not null,
    municipality_id    varchar(64) not null references municipality,
    school_year        varchar(9)  not null,
    roadmap_id         uuid        not null references roadmap,
    approval_mode      varchar(16) not null,
    state              varchar(32) not null,
    opened_on          date        not null,
    listed_schools     jsonb,
    at_risk_schools    jsonb,
    letter_number      varchar(255),
    letter_date        date,
    list_confirmed_on  date,
    working_group      jsonb,
    group_order_number varchar(255),
    group_order_date   date,
    experts            jsonb,
    round_table        jsonb,
    summary            varchar(4000),
    summarised_on      date,
    next_roadmap_id    uuid        references roadmap,
    closing_comment    varchar(4000),
    closed_on          date,
    -- Whoever opens the same year at the same time comes second here
    unique (municipality_id, school_year)
);

-- No version: the contract is signed beside the other steps, under a lock on the row
create table school_support (
    id                uuid         primary key,
    year_id           uuid         not null references municipal_year,
    municipality_id   varchar(64)  not null references municipality,
    school_year       varchar(9)   not null,
    school_id         varchar(64)  not null references school,
    curator           varchar(255) not null,
    experts           jsonb        not null,
    partner_school_id varchar(64)  references school,
    state             varchar(16)  not null,
    interview         jsonb,
    contract_number   varchar(255),
    contract_date     date,
    contract_subject  varchar(4000),
    outcome           varchar(4000),
    recommendation    varchar(16),
    end_reason        varchar(4000),
    ended_on          date,
    check (school_id <> partner_school_id)
);

create index school_support_year on school_support (year_id, school_id);

create index school_support_school on school_support (school_id);

-- A school that left may come back, but is supported once at a time
create unique index school_support_active on school_support (year_id, school_id) where state = 'IN_PROGRESS';

-- No version: schools finish a step at the same time, under a lock on the municipality's row
create table scheduled_step (
    id         uuid        primary key,
    year_id    uuid        not null references municipal_year,
    support_id uuid        references school_support,
    step       varchar(32) not null,
    due        date        not null,
    done_on    date,
    state      varchar(32) not null,
    unique nulls not distinct (year_id, support_id, step)
);

create index scheduled_step_state on scheduled_step (year_id, step, state);

create index scheduled_step_support on scheduled_step (support_id, step);

create table settled_item (
    id           uuid          primary key,
    version      integer       not null,
    year_id      uuid          not null references municipal_year,
    item_id      uuid          not null,
    kind         varchar(16)   not null,
    label        varchar(4000) not null,
    state_before varchar(4000) not null,
    decision     varchar(16)   not null,
    reason       varchar(4000) not null,
    applied      boolean       not null,
    unique (year_id, item_id)
);
