create table municipal_variants (
    municipality_id varchar(64) primary key references municipality,
    version         integer     not null,
    variants        jsonb       not null
);

alter table municipal_year
    add column supported_at_risk jsonb,
    add column biased_schools    jsonb;

alter table school_support
    add column grounds              varchar(32) not null default 'LOW_RESULTS',
    add column variant_key          varchar(64),
    add column variant_title        varchar(255),
    add column starts_on            date,
    add column contract_valid_from  date,
    add column contract_valid_until date,
    add column contract_obligations jsonb,
    add column contract_partner_id  varchar(64) references school,
    add column former_contracts     jsonb       not null default '[]';

alter table school_support
    alter column grounds drop default,
    alter column former_contracts drop default;
