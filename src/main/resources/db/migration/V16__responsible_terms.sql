create table responsible_term (
    id              uuid          primary key,
    version         integer       not null,
    municipality_id varchar(64)   not null references municipality,
    phrase          varchar(255)  not null,
    normal          varchar(255)  not null,
    posts           jsonb         not null,
    unique (municipality_id, normal),
    check (jsonb_array_length(posts) > 0)
);
