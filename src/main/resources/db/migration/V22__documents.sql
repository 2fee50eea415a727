create table document (
    id               uuid          primary key,
    version          integer       not null,
    municipality_id  varchar(64)   not null references municipality,
    matter_kind      varchar(48)   not null,
    matter_id        uuid          not null,
    kind             varchar(16)   not null check (kind in ('FILE', 'REFERENCE', 'LINK', 'PAPER')),
    title            varchar(255)  not null,
    reference_number varchar(255),
    reference_date   date,
    link             varchar(2000),
    place            varchar(255),
    author           varchar(255)  not null,
    added_at         timestamptz   not null,
    withdrawn_by     varchar(255),
    withdrawn_at     timestamptz,
    check (kind <> 'REFERENCE' or (reference_number is not null and reference_date is not null)),
    check (kind <> 'LINK' or link is not null),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index document_matter on document (matter_id, matter_kind);

create index document_municipality on document (municipality_id);

-- The files themselves lie in a folder, each under its digest
create table document_version (
    document_id uuid         not null references document,
    number      integer      not null check (number > 0),
    file_name   varchar(255) not null,
    media_type  varchar(128) not null,
    file_size   bigint       not null check (file_size > 0),
    sha256      varchar(64)     not null check (sha256 ~ '^[0-9a-f]{64}$'),
    author      varchar(255) not null,
    added_at    timestamptz  not null,
    primary key (document_id, number)
);

create index document_version_sha256 on document_version (sha256);
