alter table quarterly_report add column first_submitted_on date;
update quarterly_report set first_submitted_on = submitted_on;
alter table quarterly_report add column returns integer not null default 0;

create index quarterly_report_period on quarterly_report (year_id, period_number);

create table measure_mark (
    id         uuid          primary key,
    support_id uuid          not null references school_support,
    measure_id uuid          not null,
    number     integer       not null check (number > 0),
    state      varchar(16)   not null,
    done_on    date,
    count      jsonb,
    note       varchar(4000),
    paper      jsonb,
    marked_by  varchar(255)  not null,
    marked_on  date          not null,
    -- Whoever marks what somebody else has marked meanwhile is told of it
    unique (support_id, measure_id, number)
);
