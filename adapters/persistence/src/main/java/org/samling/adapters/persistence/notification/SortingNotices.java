package org.samling.adapters.persistence.notification;

/** The statement that sorts notices. They never leave the database for it, for one cause may be told to thousands. */
final class SortingNotices {

    /**
     * First the lock, then the sorting, in one round trip: what another instance has sorted meanwhile is then seen to be
     * gone. A webhook that is to hear of something is held, so that it is not switched off or removed unnoticed.
     */
    static final String STATEMENT = """
            select set_config('app.sorting', pg_try_advisory_xact_lock(hashtextextended(
                'sorting ' || :organization_id::uuid, 0))::text, true);
            with moved as (
                delete from outbox
                where organization_id = :organization_id
                    and number = any (array(
                        select number
                        from outbox
                        where organization_id = :organization_id
                            and current_setting('app.sorting')::boolean
                        order by number
                        limit :most))
                returning id, number, kind, recipient, thing_type, thing_id, payload, created_at
            ), told as (
                select moved.*,
                    membership.user_id is not null as is_present,
                    membership.email is not null as has_email,
                    coalesce(kind <> all (wanted.inbox_off), true) as wants_in_inbox,
                    coalesce(kind <> all (wanted.email_off), true) as wants_by_email
                from moved
                left join lateral (
                    select user_id, email
                    from memberships
                    where organization_id = :organization_id
                        and user_id = moved.recipient
                        and removed_at is null
                    limit 1
                ) as membership on true
                left join lateral (
                    select inbox_off, email_off
                    from notification_preferences
                    where user_id = moved.recipient
                    limit 1
                ) as wanted on true
            ), put_into_inbox as (
                insert into notifications (
                    organization_id, id, number, recipient, kind, thing_type, thing_id, payload, created_at)
                select :organization_id, id, number, recipient, kind, thing_type, thing_id, payload, created_at
                from told
                where is_present
                    and wants_in_inbox
            ), called as materialized (
                select id, kinds
                from webhooks
                where organization_id = :organization_id
                    and disabled_at is null
                    and :webhooks
                for share
            ), way as (
                select 'email' as channel, :organization_id::uuid as target, null::text[] as kinds
                where :email
                union all
                select 'webhook', id, kinds
                from called
                union all
                select 'broker', :organization_id, null
                where :broker
            ), put_on_the_way as (
                insert into deliveries (
                    organization_id, id, channel, target, notice_id, number, kind, recipient, thing_type, thing_id, payload,
                    notice_created_at, queued_at, status, due_at, attempts, revision)
                select :organization_id, gen_random_uuid(), channel, target, told.id, number, kind, recipient, thing_type,
                    thing_id, payload, created_at, :now, 'waiting', :now, 0, 1
                from told
                join way on case channel
                    when 'email' then is_present and has_email and wants_by_email
                    when 'webhook' then kind = any (kinds)
                    else true
                end
            )
            select count(*) as sorted
            from moved
            """;

    private SortingNotices() {}
}
