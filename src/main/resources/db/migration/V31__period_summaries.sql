alter table reporting_period add column due_on date;

alter table quarterly_report add column period_due date;

create table period_summary (
    id             uuid         primary key,
    version        integer      not null,
    year_id        uuid         not null references municipal_year,
    municipality_id varchar(64) not null references municipality,
    period_number  integer      not null,
    period_title   varchar(255) not null,
    period_start   date         not null,
    period_end     date         not null,
    period_due     date,
    last_period    boolean      not null,
    reports_due_on date         not null,
    state          varchar(16)  not null,
    figures        jsonb,
    text           varchar(4000),
    recorded_by    varchar(255),
    recorded_on    date,
    unique (year_id, period_number)
);
