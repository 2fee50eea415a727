-- The school that a record is about, if it is about one: now with those of biased results,
-- of assignments to a school, and of a pause
create or replace view matter_school as
    select id, school_id, id as support_id from school_support
    union all
    select id, school_id, support_id from quarterly_report
    union all
    select id, school_id, null from activity_part
    union all
    select review.id, support.school_id, support.id
    from review join school_support support on support.id = review.support_id
    union all
    select id, school_id, support_id from objectivity_support
    union all
    select id, assignee_key::varchar(64), null from assignment where assignee_kind = 'SCHOOL'
    union all
    select pause.change_id, support.school_id, support.id
    from school_pause pause join school_support support on support.id = pause.support_id;

create index school_pause_change on school_pause (change_id);
