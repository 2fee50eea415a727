create table roadmap_import (
    id              uuid          primary key,
    version         integer       not null,
    municipality_id varchar(64)   not null references municipality,
    school_year     varchar(9)    not null,
    kind            varchar(16)   not null,
    title           varchar(4000) not null,
    period_start    date          not null,
    period_end      date          not null,
    order_number    varchar(255),
    order_date      date,
    -- The name of the file, or which year's road map it was
    origin          varchar(4000) not null,
    columns         jsonb         not null,
    rows            jsonb         not null,
    warnings        jsonb         not null,
    author          varchar(255)  not null,
    begun_at        timestamptz   not null,
    state           varchar(16)   not null,
    roadmap_id      uuid          references roadmap,
    check (period_start <= period_end),
    check ((state = 'STORED') = (roadmap_id is not null))
);
