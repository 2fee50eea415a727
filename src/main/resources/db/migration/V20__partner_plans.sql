create table partner_plan (
    id                uuid        primary key,
    version           integer     not null,
    municipality_id   varchar(64) not null references municipality,
    school_year       varchar(9)  not null,
    -- Whoever opens the same plan at the same time comes second here
    roadmap_id        uuid        not null unique references roadmap,
    partner_school_id varchar(64) not null references school,
    helped_schools    jsonb       not null,
    state             varchar(16) not null,
    opened_on         date        not null,
    summary           varchar(4000),
    closed_on         date
);

create index partner_plan_municipality on partner_plan (municipality_id, opened_on);

create index municipal_year_roadmap on municipal_year (roadmap_id);

-- A report belongs to a year or to a plan; in a plan schools report without a support
alter table quarterly_report
    alter column year_id drop not null,
    add column plan_id uuid references partner_plan,
    drop constraint quarterly_report_check1,
    drop constraint quarterly_report_year_id_support_id_body_period_number_key,
    add check (num_nonnulls(year_id, plan_id) = 1),
    add check ((body = 'SCHOOL') = (school_id is not null)),
    add check (support_id is null or year_id is not null),
    add unique nulls not distinct (year_id, plan_id, support_id, body, school_id, period_number);

create index quarterly_report_plan on quarterly_report (plan_id) where plan_id is not null;

-- What was decided is kept with the road map, which years and plans have in common
alter table settled_item add column roadmap_id uuid references roadmap;

update settled_item set roadmap_id = (select roadmap_id from municipal_year where id = year_id);

alter table settled_item
    alter column roadmap_id set not null,
    drop column year_id,
    add unique (roadmap_id, item_id);
