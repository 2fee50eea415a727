create table programme (
    support_id       uuid        primary key,
    version          integer     not null,
    state            varchar(32) not null,
    revisions        integer     not null check (revisions >= 0),
    returned_version integer,
    returned_by      varchar(255),
    remark           varchar(4000),
    order_number     varchar(255),
    order_date       date
);

create table programme_version (
    support_id   uuid          not null references programme,
    number       integer       not null check (number > 0),
    title        varchar(255)  not null,
    goal         varchar(4000) not null,
    measures     jsonb         not null,
    author       varchar(255)  not null,
    submitted_on date          not null,
    primary key (support_id, number)
);

create table review (
    id             uuid         primary key,
    version        integer      not null,
    support_id     uuid         not null references programme,
    version_number integer      not null,
    place          integer      not null check (place > 0),
    expert         varchar(255) not null,
    scores         jsonb        not null,
    conclusion     varchar(4000),
    given_on       date,
    -- Also serves the search by support
    unique (support_id, version_number, expert)
);
