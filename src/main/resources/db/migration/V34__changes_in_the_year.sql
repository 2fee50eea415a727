-- What changes in the middle of a year, and on what paper it rests
create table year_change (
    id              uuid         primary key,
    version         integer      not null,
    municipality_id varchar(64)  not null references municipality,
    kind            varchar(16)  not null,
    state           varchar(16)  not null,
    opened_by       varchar(255) not null,
    opened_on       date         not null,
    order_number    varchar(255),
    order_date      date,
    reason          varchar(4000),
    summary         varchar(4000),
    takes_effect_on date,
    closed_on       date
);

create index year_change_municipality on year_change (municipality_id, opened_on);

-- A date that was moved; those of one order are carried out some at a time
create table date_move (
    id           uuid          primary key,
    change_id    uuid          not null references year_change,
    position     integer       not null,
    kind         varchar(16)   not null,
    item_id      uuid          not null,
    label        varchar(4000) not null,
    school_id    varchar(64)   references school,
    old_due      date,
    new_due      date          not null,
    state        varchar(16)   not null,
    moved_by     varchar(255)  not null,
    moved_at     timestamptz   not null
);

create index date_move_change on date_move (change_id, state, position);

create index date_move_item on date_move (item_id, moved_at);

create index date_move_school on date_move (school_id) where school_id is not null;

-- A school that is paused is still supported, and so cannot join a second time
drop index school_support_active;

create unique index school_support_active on school_support (year_id, school_id)
    where state in ('IN_PROGRESS', 'PAUSED');

create table school_pause (
    id           uuid          primary key,
    version      integer       not null,
    support_id   uuid          not null references school_support,
    change_id    uuid          not null references year_change,
    paused_on    date          not null,
    planned_end  date          not null,
    resumed_on   date,
    reason       varchar(4000) not null
);

create unique index school_pause_open on school_pause (support_id) where resumed_on is null;

create index school_pause_support on school_pause (support_id, paused_on);

-- Who accompanied or reviewed a school until when
create table person_change (
    id           uuid         primary key,
    change_id    uuid         not null references year_change,
    support_id   uuid         not null references school_support,
    role         varchar(16)  not null,
    former       varchar(255) not null,
    successor    varchar(255) not null,
    since_date   date         not null,
    position     integer      not null,
    state        varchar(16)  not null
);

create index person_change_support on person_change (support_id, since_date);

create index person_change_change on person_change (change_id, state, position);

create index school_support_curator on school_support (curator);
