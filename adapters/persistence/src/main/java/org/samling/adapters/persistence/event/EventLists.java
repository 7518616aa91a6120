package org.samling.adapters.persistence.event;

import org.samling.domain.event.GeoPoint;

/**
 * The statements that list events. First the page is cut, and then only what is on it is joined with what belongs to it.
 * There is one statement for each way into the table and each order, for a plan is made once and then holds for all that
 * may be asked.
 */
final class EventLists {

    /** As the crow flies, as {@link GeoPoint} has it; null where one of the points is missing. */
    private static final String DISTANCE = """
                    case when events.latitude is not null and :lat::double precision is not null then
                        asin(least(1, sqrt(
                            power(sin(radians(events.latitude - :lat) / 2), 2)
                                + cos(radians(:lat)) * cos(radians(events.latitude))
                                    * power(sin(radians(events.longitude - :lng) / 2), 2))))
                            * 2 *\s""" + GeoPoint.EARTH_RADIUS_KM + """
                     end
            """;

    /**
     * The filters are one condition, for the planner cannot know which of them are in use: of one it expects half the rows
     * to pass, of ten it would expect none to, and would sort all events rather than read the first ones in their order.
     */
    private static final String PASSES = """
                    case when (:status::text is null or events.status = :status)
                        and (:type::text is null or events.event_type = :type)
                        and (:visibility::text is null or events.visibility = :visibility)
                        and (:created_by::uuid is null or events.created_by = :created_by)
                        and events.start_at >= :from
                        and events.start_at < :to
                        and (:text::text is null or strpos(events.search_text, search_form(:text)) > 0)
                        and (:archived::boolean is null or (events.archived_at is not null) = :archived)
                        and (:deleted::boolean is null or (events.deleted_at is not null) = :deleted)
                        and (:open::boolean is null
                            or (events.status = 'published'
                                and events.deleted_at is null
                                and events.archived_at is null
                                and events.start_at > :now
                                and coalesce(events.signup_deadline >= :now, true)) = :open)
                        and (:within_km::double precision is null or
            """ + DISTANCE + """
                            <= :within_km)
                    then true else false end
            """;

    private static final String SEEN_AND_PASSING = """
            with page as (
                select *
                from events
                where events.organization_id = :organization_id
                    and
            """ + EventSight.IS_SHOWN + """
                    and
            """ + PASSES;

    private static final String CURRENT = SEEN_AND_PASSING + """
                    and events.deleted_at is null
                    and events.archived_at is null
            """;

    private static final String CURRENT_OF_STATUS = CURRENT + """
                    and events.status = :status
            """;

    private static final String PUT_AWAY = SEEN_AND_PASSING + """
                    and (events.deleted_at is not null or events.archived_at is not null)
            """;

    private static final String FOUND = SEEN_AND_PASSING + """
                    and events.id = any (:found)
            """;

    /** Those in a box around the point, which goes round the back of the earth in two pieces. */
    private static final String NEAR = SEEN_AND_PASSING + """
                    and events.latitude between :south and :north
                    and (events.longitude between :west and :east
                        or events.longitude between :second_west and :second_east)
            """;

    private static final String SHOWN = """
            select
            """ + EventRow.COLUMNS + """
                , waiting,
                last_queue_number,
                own.status as own_status
            """;

    private static final String JOINED = """
            left join event_participants as own on own.organization_id = events.organization_id
                and own.event_id = events.id
                and own.user_id = :viewer
            """ + EventRow.QUEUE;

    private static final String OF_PAGE = SHOWN + ", " + DISTANCE + """
                as distance_km
            from page as events
            """ + JOINED;

    /**
     * Where a list ends, as a row that begins with the organisation. Of a time between two others the planner expects so
     * few rows, whatever the organisation, that it would take all of them from some index, and sort them for each page.
     */
    private static final String UNTIL = """
                    and (events.organization_id, events.start_at) < (:organization_id, :to)
            """;

    private static final String SINCE = """
                    and (events.organization_id, events.start_at) >= (:organization_id, :from)
            """;

    private static final String UNTIL_OF_STATUS = """
                    and (events.organization_id, events.status, events.start_at) < (:organization_id, :status, :to)
            """;

    private static final String SINCE_OF_STATUS = """
                    and (events.organization_id, events.status, events.start_at) >= (:organization_id, :status, :from)
            """;

    private static final String BY_START = """
                    and (events.start_at, events.id) > (:after_time, :after_id)
                order by events.start_at, events.id
                limit :limit
            )
            """ + OF_PAGE + """
            order by events.start_at, events.id
            """;

    private static final String BY_LATEST_START = """
                    and (events.start_at, events.id) < (:after_time, :after_id)
                order by events.start_at desc, events.id desc
                limit :limit
            )
            """ + OF_PAGE + """
            order by events.start_at desc, events.id desc
            """;

    static final String CURRENT_BY_START = CURRENT + UNTIL + BY_START;
    static final String CURRENT_BY_LATEST_START = CURRENT + SINCE + BY_LATEST_START;
    static final String CURRENT_OF_STATUS_BY_START = CURRENT_OF_STATUS + UNTIL_OF_STATUS + BY_START;
    static final String CURRENT_OF_STATUS_BY_LATEST_START = CURRENT_OF_STATUS + SINCE_OF_STATUS + BY_LATEST_START;
    static final String PUT_AWAY_BY_START = PUT_AWAY + UNTIL + BY_START;
    static final String PUT_AWAY_BY_LATEST_START = PUT_AWAY + SINCE + BY_LATEST_START;
    static final String FOUND_BY_START = FOUND + BY_START;
    static final String FOUND_BY_LATEST_START = FOUND + BY_LATEST_START;
    static final String NEAR_BY_START = NEAR + BY_START;
    static final String NEAR_BY_LATEST_START = NEAR + BY_LATEST_START;

    static final String NEAR_BY_DISTANCE = NEAR + " and (" + DISTANCE + """
                    , events.id) > (:after_km, :after_id)
                order by
            """ + DISTANCE + """
                    , events.id
                limit :limit
            )
            """ + OF_PAGE + """
            order by distance_km, events.id
            """;

    /**
     * What somebody may have a copy of, in the order in which the events were changed or the viewer's own part in them was,
     * and whether each is as it was asked for. The own records are few, so that they are looked through first.
     */
    static final String UPDATES = """
            with own as materialized (
                select event_id, updated_at
                from event_participants
                where organization_id = :organization_id
                    and user_id = :viewer
            ), page as (
                (
                    select events.*, events.updated_at as changed_at
                    from events
                    where events.organization_id = :organization_id
                        and (events.updated_at, events.id) > (:after_time, :after_id)
                        and not exists (
                            select 1
                            from own
                            where own.event_id = events.id
                                and own.updated_at > events.updated_at)
                        and
            """ + EventSight.WAS_SHOWN + """
                    order by events.updated_at, events.id
                    limit :limit
                )
                union all
                (
                    select events.*, own.updated_at
                    from own
                    join events on events.organization_id = :organization_id
                        and events.id = own.event_id
                    where own.updated_at > events.updated_at
                        and (own.updated_at, events.id) > (:after_time, :after_id)
                    order by own.updated_at, events.id
                    limit :limit
                )
                order by changed_at, id
                limit :limit
            )
            """ + SHOWN + ", " + DISTANCE + """
                as distance_km,
                changed_at,
            """ + EventSight.IS_SHOWN
            + """
                    and
            """ + PASSES + """
                as is_shown
            from page as events
            """ + JOINED + """
            order by changed_at, events.id
            """;

    static final String FIND = SHOWN + """
                , null::double precision as distance_km
            from events
            """ + JOINED + """
            where events.organization_id = :organization_id
                and events.id = :id
                and
            """ + EventSight.IS_SHOWN;

    private EventLists() {}
}
