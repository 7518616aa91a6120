--liquibase formatted sql

-- Whoever facilitated what never was more than a draft. Where nothing is said it was shown to everybody who sees workshops: so it
-- is with what was there before, and with what instances of the release before this one still write. Nobody knows whether those
-- drafts had been scheduled; to forget what one never had does no harm, to keep what is gone does. So no row has to be written.
--changeset samling:0009-workshops-shown-to
alter table mentor_workshops
    add column shown_to uuid[];

grant update (shown_to) on mentor_workshops to "${application-role}";

-- The rows are looked through while others write.
--changeset samling:0009-workshops-shown-to-people
alter table mentor_workshops
    add constraint mentor_workshops_shown_to_people check (array_position(shown_to, null) is null) not valid;

--changeset samling:0009-workshops-shown-to-people-validated
alter table mentor_workshops validate constraint mentor_workshops_shown_to_people;
