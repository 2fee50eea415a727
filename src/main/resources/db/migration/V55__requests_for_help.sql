create table help_request (
    id              uuid          primary key,
    municipality_id varchar(64)   not null references municipality,
    school_id       varchar(64)   not null references school,
    support_id      uuid          not null references school_support,
    text            varchar(4000) not null,
    asked_by        varchar(255)  not null,
    asked_at        timestamptz   not null,
    state           varchar(16)   not null,
    answer          varchar(4000),
    ended_by        varchar(255),
    ended_at        timestamptz
);

create index help_request_support on help_request (support_id, asked_at desc, id);

create index help_request_open on help_request (municipality_id, asked_at, id) where state = 'OPEN';
