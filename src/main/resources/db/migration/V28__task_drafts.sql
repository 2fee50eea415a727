-- What somebody has typed into a task's form and not sent yet
create table task_draft (
    task_id  varchar(64)  not null,
    user_id  varchar(255) not null,
    fields   jsonb        not null,
    saved_at timestamptz  not null,
    primary key (task_id, user_id)
);

create index task_draft_user on task_draft (user_id);
