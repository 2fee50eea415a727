create table results_import (
    id              uuid         primary key,
    version         integer      not null,
    municipality_id varchar(64)  not null references municipality,
    file_name       varchar(255) not null,
    content         bytea,
    uploaded_by     varchar(255) not null,
    uploaded_at     timestamptz  not null,
    state           varchar(16)  not null,
    reading         jsonb        not null,
    list_year       varchar(9),
    -- What was stored or discarded is not kept twice
    check ((content is not null) = (state in ('READ', 'CONFIRMED')))
);

create index results_import_municipality on results_import (municipality_id, uploaded_at);

-- Schools are gone through page by page
create index school_page on school (municipality_id, id);

drop index school_municipality;
