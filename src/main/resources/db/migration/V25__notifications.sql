create table notification (
    id              uuid          primary key,
    municipality_id varchar(64)   not null references municipality,
    -- A user, or the key of a group
    recipient       varchar(255)  not null,
    to_group        boolean       not null,
    kind            varchar(16)   not null,
    task_id         varchar(64)   not null,
    day             date          not null,
    title           varchar(255)  not null,
    text            varchar(4000) not null,
    path            varchar(255)  not null,
    created_at      timestamptz   not null,
    -- When its letter is to be sent; nothing if there is none to send, or no more
    mail_due        timestamptz,
    mail_attempts   integer       not null default 0,
    mail_fault      varchar(1000),
    mailed_at       timestamptz,
    -- However often somebody looks for what is due, on however many servers
    unique (task_id, kind, day, recipient)
);

create index notification_recipient on notification (recipient, created_at desc, id);

create index notification_mail on notification (mail_due) where mail_due is not null;
