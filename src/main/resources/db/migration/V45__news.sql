-- What somebody is told need not be a task that can be opened
alter table notification alter column path drop not null;
