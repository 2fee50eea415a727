create table roadmap (
    id              uuid          primary key,
    version         integer       not null,
    municipality_id varchar(64)   not null references municipality,
    school_year     varchar(9)    not null,
    kind            varchar(16)   not null,
    title           varchar(4000) not null,
    period_start    date          not null,
    period_end      date          not null,
    state           varchar(16)   not null,
    order_number    varchar(255),
    order_date      date,
    remark          varchar(4000),
    predecessor_id  uuid          references roadmap,
    in_use          boolean       not null,
    check (state = 'DRAFT' or order_date is not null),
    check (period_start <= period_end)
);

create index roadmap_year on roadmap (municipality_id, school_year, kind);

create unique index roadmap_municipal on roadmap (municipality_id, school_year) where kind = 'MUNICIPAL';

-- No version: the parts of an activity end at the same time, under a lock on its row
create table activity (
    id                   uuid          primary key,
    roadmap_id           uuid          not null references roadmap,
    position             integer       not null,
    number               varchar(255),
    section              varchar(4000),
    title                varchar(4000) not null,
    deadline_kind        varchar(16)   not null,
    deadline_phrase      varchar(4000) not null,
    deadline_intervals   jsonb         not null,
    deadline_recurrence  varchar(16),
    deadline_explanation varchar(4000),
    responsible_phrase   varchar(4000),
    responsibilities     jsonb         not null,
    expected_result      varchar(4000),
    school_part          varchar(4000),
    step                 varchar(32),
    school_ids           jsonb         not null,
    carried              boolean       not null,
    moved_start          date,
    moved_end            date,
    state                varchar(32)   not null,
    basis                varchar(4000),
    done_on              date,
    unique (roadmap_id, position)
);

create index activity_step on activity (roadmap_id, step);

create table activity_part (
    id            uuid         primary key,
    version       integer      not null,
    activity_id   uuid         not null references activity,
    position      integer      not null,
    body          varchar(32)  not null,
    school_id     varchar(64)  references school,
    occurrence    varchar(255),
    opens_on      date         not null,
    due_on        date         not null,
    state         varchar(32)  not null,
    outcome       varchar(16),
    done_on       date,
    report_text   varchar(4000),
    evidence_kind varchar(16),
    evidence_text varchar(4000),
    evidence_date date,
    participants  jsonb,
    remark        varchar(4000),
    reported_by   varchar(255),
    reported_on   date,
    -- Makes planning the same activity twice impossible
    unique (activity_id, position),
    check ((body = 'SCHOOL') = (school_id is not null)),
    check (opens_on <= due_on)
);

create index activity_part_state on activity_part (activity_id, state);

create index activity_part_school on activity_part (school_id) where school_id is not null;
