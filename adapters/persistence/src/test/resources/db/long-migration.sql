--liquibase formatted sql

--changeset samling:run-for-ten-minutes
select pg_sleep(600);
