create table reporting_period (
    id              uuid         primary key,
    municipality_id varchar(64)  not null references municipality,
    school_year     varchar(9)   not null,
    number          integer      not null,
    title           varchar(255) not null,
    period_start    date         not null,
    period_end      date         not null check (period_end >= period_start),
    -- Schools that look for the periods at the same time do not add them twice
    unique (municipality_id, school_year, number)
);

create table quarterly_report (
    id            uuid         primary key,
    version       integer      not null,
    year_id       uuid         not null references municipal_year,
    support_id    uuid         references school_support,
    school_id     varchar(64)  references school,
    body          varchar(32)  not null,
    period_number integer      not null,
    period_title  varchar(255) not null,
    period_start  date         not null,
    period_end    date         not null,
    last_period   boolean      not null,
    opens_on      date         not null,
    due_on        date         not null check (due_on >= opens_on),
    check_needed  boolean      not null,
    lines         jsonb        not null,
    summary       varchar(4000),
    state         varchar(16)  not null,
    remark        varchar(4000),
    submitted_by  varchar(255),
    submitted_on  date,
    check ((body = 'SCHOOL') = (support_id is not null)),
    -- Makes planning the same reports twice impossible
    unique nulls not distinct (year_id, support_id, body, period_number)
);

create index quarterly_report_support on quarterly_report (support_id, period_number);
