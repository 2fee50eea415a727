create table results_import (
    id              uuid         primary key,
    version         integer      not null,
    municipality_id varchar(64)  not null references municipality,
    file_name       varchar(255) not null,
    author          varchar(255) not null,
    begun_at        timestamptz  not null,
    reading         jsonb        not null,
    list_year       varchar(9),
    state           varchar(16)  not null
);

create index results_import_municipality on results_import (municipality_id, begun_at);

-- Apart from the import, which is looked at often; gone when the import has ended
create table results_file (
    import_id uuid  primary key references results_import on delete cascade,
    content   bytea not null
);

-- Schools are gone through page by page
create index school_page on school (municipality_id, id);

drop index school_municipality;
