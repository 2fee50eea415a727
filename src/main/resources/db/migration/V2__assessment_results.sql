create table assessment_result (
    id             uuid         primary key,
    version        integer      not null,
    school_id      varchar(64)  not null references school,
    school_year    varchar(9)   not null,
    kind           varchar(32)  not null,
    subject        varchar(255) not null,
    grade          integer      not null check (grade between 1 and 11),
    percent_two    numeric(5, 2) check (percent_two between 0 and 100),
    percent_high   numeric(5, 2) check (percent_high between 0 and 100),
    participants   integer      check (participants > 0),
    no_data_reason varchar(32),
    unique (school_id, school_year, kind, subject, grade),
    -- Either figures, or a reason why there are none
    check ((no_data_reason is null and percent_two is not null and percent_high is not null)
        or (no_data_reason is not null and percent_two is null and percent_high is null and participants is null))
);
