-- What became of a matter on its way between people: handed in, given back and why, accepted
create table matter_event (
    id bigint generated always as identity primary key,
    kind varchar(64) not null,
    matter_id uuid not null,
    act varchar(16) not null,
    title text not null,
    reason text,
    user_id varchar(64),
    happened_at timestamptz not null
);

create index matter_event_of on matter_event (matter_id, kind, id);
