--liquibase formatted sql

-- That the next change was made is recorded ten minutes later.
--changeset samling:record-late splitStatements:false
create function hold_up() returns trigger language plpgsql as $$
begin
    perform pg_sleep(600);
    return new;
end $$;

create trigger hold_up before insert on databasechangelog
    for each row when (new.id = 'change-once') execute function hold_up();

--changeset samling:change-once
create table changed_once ();
