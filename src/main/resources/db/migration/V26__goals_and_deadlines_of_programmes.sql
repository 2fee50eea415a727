-- Goals belong to risks, and measures have ids and deadlines in words. What was stored
-- before stays readable: its one goal stands for each risk, and a measure keeps its id
-- over all versions in which it has the same risk and title.
alter table programme_version add column goals jsonb;

update programme_version
set goals = (select coalesce(jsonb_agg(jsonb_build_object('riskNumber', risk, 'text', goal,
                                                         'indicator', 'Показатель не указан') order by risk), '[]')
             from (select distinct measure ->> 'riskNumber' as risk
                   from jsonb_array_elements(measures) as measure) as risks);

update programme_version
set measures = (
    select coalesce(jsonb_agg(jsonb_build_object(
        'id', md5(support_id || ' ' || (measure ->> 'riskNumber') || ' ' || (measure ->> 'title') || ' ' || same)::uuid,
        'riskNumber', measure ->> 'riskNumber',
        'title', measure ->> 'title',
        'deadline', jsonb_build_object(
            'kind', 'DATES', 'phrase', 'до ' || to_char(due, 'DD.MM.YYYY'),
            'intervals', jsonb_build_array(jsonb_build_object('start', null, 'end', measure -> 'due'))),
        'responsible', measure ->> 'responsible',
        'expectedResult', measure ->> 'expectedResult') order by place), '[]')
    from (select measure, place,
                 row_number() over (partition by measure ->> 'riskNumber', measure ->> 'title' order by place) as same,
                 case jsonb_typeof(measure -> 'due')
                     when 'array' then make_date((measure -> 'due' ->> 0)::int, (measure -> 'due' ->> 1)::int,
                                                 (measure -> 'due' ->> 2)::int)
                     else (measure ->> 'due')::date
                 end as due
          from jsonb_array_elements(measures) with ordinality as stored (measure, place)) as rows_of_programme);

alter table programme_version alter column goals set not null;
alter table programme_version drop column goal;
