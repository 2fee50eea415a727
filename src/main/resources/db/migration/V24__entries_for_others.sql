-- The school that a record is about, if it is about one, for whoever lists tasks of many kinds
create view matter_school as
    select id, school_id, id as support_id from school_support
    union all
    select id, school_id, support_id from quarterly_report
    union all
    select id, school_id, null from activity_part
    union all
    select review.id, support.school_id, support.id
    from review join school_support support on support.id = review.support_id;

create table entry_for_another (
    id              uuid         primary key,
    municipality_id varchar(64)  not null references municipality,
    task_id         varchar(64)  not null,
    instance_id     varchar(64)  not null,
    matter          varchar(255) not null,
    performer       varchar(255) not null,
    performer_name  varchar(255) not null,
    entered_by      varchar(255) not null,
    source          varchar(16)  not null,
    source_text     varchar(255) not null,
    source_date     date         not null,
    begun_at        timestamptz  not null,
    -- Whoever begins the same at the same time comes second here
    unique (task_id)
);

create index entry_for_another_municipality on entry_for_another (municipality_id, begun_at desc, id);

create index entry_for_another_instance on entry_for_another (instance_id, entered_by);

create index entry_for_another_author on entry_for_another (entered_by, begun_at desc, id);
