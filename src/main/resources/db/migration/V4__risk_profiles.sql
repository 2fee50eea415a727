create table municipal_catalogue (
    municipality_id varchar(64) primary key references municipality,
    version         integer     not null
);

create table risk_factor (
    municipality_id varchar(64)  not null references municipal_catalogue,
    position        integer      not null,
    number          varchar(255) not null,
    group_title     varchar(255) not null,
    title           varchar(255) not null,
    primary key (municipality_id, position)
);

create table risk_profile (
    support_id      uuid        primary key,
    version         integer     not null,
    municipality_id varchar(64) not null references municipality,
    state           varchar(32) not null,
    opinions        jsonb       not null,
    remark          varchar(4000),
    agreed_on       date
);

create index risk_profile_municipality on risk_profile (municipality_id);

create table risk_profile_grade (
    support_id uuid         not null references risk_profile,
    position   integer      not null,
    number     varchar(255) not null,
    grade      varchar(32)  not null,
    facts      varchar(4000),
    primary key (support_id, position)
);

-- Factors are ranked over schools
create index risk_profile_grade_factor on risk_profile_grade (number, grade);
