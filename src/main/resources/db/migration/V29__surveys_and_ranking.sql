alter table risk_profile add column year_id uuid, add column school_id varchar(64) references school,
    add column survey jsonb, add column agreed_by varchar(255);

update risk_profile set year_id = support.year_id, school_id = support.school_id
from school_support support where support.id = risk_profile.support_id;

alter table risk_profile alter column year_id set not null, alter column school_id set not null;

create index risk_profile_year on risk_profile (year_id, state);

create index risk_profile_school on risk_profile (school_id);

-- The catalogue may change, a profile that was agreed on may not
alter table risk_profile_grade add column evidence varchar(4000), add column title varchar(255);

update risk_profile_grade set title = factor.title
from risk_profile profile join risk_factor factor using (municipality_id)
where profile.support_id = risk_profile_grade.support_id and factor.number = risk_profile_grade.number;
