--liquibase formatted sql

-- A migration that is killed leaves its session working on, and holding the migration lock, until its statement ends.
-- With this the server looks every second whether anybody still waits for the answer.
--changeset samling:0000-notice-a-killed-migration runAlways:true
set client_connection_check_interval = '1s';
