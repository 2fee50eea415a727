alter table municipal_year
    add column left_out_steps jsonb       not null default '[]',
    add column profile_source varchar(16) not null default 'SELF_ASSESSMENT';

alter table school_support
    add column left_out_steps jsonb       not null default '[]',
    add column profile_source varchar(16) not null default 'SELF_ASSESSMENT';

alter table municipal_year
    alter column left_out_steps drop default,
    alter column profile_source drop default;

alter table school_support
    alter column left_out_steps drop default,
    alter column profile_source drop default;

alter table risk_profile
    add column verifications jsonb not null default '[]';

alter table risk_profile
    alter column verifications drop default;
