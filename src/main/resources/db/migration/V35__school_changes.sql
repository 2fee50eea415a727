-- What a school was called before
create table school_name (
    id         uuid         primary key,
    school_id  varchar(64)  not null references school,
    name       varchar(255) not null,
    short_name varchar(255) not null,
    until_date date         not null
);

create index school_name_school on school_name (school_id, until_date);

-- The school that another one has become a part of
alter table school add column merged_into varchar(64) references school check (merged_into <> id);

-- When a school cannot be reached, each year
create table travel_break (
    id        uuid         primary key,
    school_id varchar(64)  not null references school,
    first_day varchar(7)   not null,
    last_day  varchar(7)   not null,
    title     varchar(255) not null
);

create index travel_break_school on travel_break (school_id);
