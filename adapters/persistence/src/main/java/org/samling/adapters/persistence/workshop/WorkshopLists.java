package org.samling.adapters.persistence.workshop;

/** The statements that list workshops. First the page is cut, and then only what is on it is counted and named. */
final class WorkshopLists {

    /** Drafts are there for those alone who run them. */
    private static final String IS_SHOWN = """
                    (mentor_workshops.status <> 'draft'
                        or :staff
                        or mentor_workshops.facilitator_id = :viewer
                        or exists (
                            select 1
                            from workshop_participants
                            where workshop_participants.organization_id = mentor_workshops.organization_id
                                and workshop_participants.workshop_id = mentor_workshops.id
                                and workshop_participants.user_id = :viewer
                                and workshop_participants.role_in_workshop = 'facilitator'
                                and workshop_participants.registration_status = 'registered'))
            """;

    /** Whoever saw it once may have a copy of it. */
    private static final String WAS_SHOWN = """
                    (mentor_workshops.shown_to is null
                        or :viewer = any (mentor_workshops.shown_to)
                        or
            """ + IS_SHOWN + """
                    )
            """;

    /**
     * The filters are one condition, for the planner cannot know which of them are in use: of one it expects half the rows
     * to pass, of eight it would expect none to, and would sort all workshops rather than read the first ones in their order.
     */
    private static final String PASSES = """
                    case when (:status::text is null or mentor_workshops.status = :status)
                        and (:type::text is null or mentor_workshops.workshop_type = :type)
                        and (:facilitator::uuid is null or mentor_workshops.facilitator_id = :facilitator)
                        and mentor_workshops.scheduled_start_at >= :from
                        and mentor_workshops.scheduled_start_at < :to
                        and (:virtual::boolean is null or mentor_workshops.is_virtual = :virtual)
                        and (:archived::boolean is null or mentor_workshops.is_archived = :archived)
                        and (:text::text is null
                            or strpos(search_form(mentor_workshops.title), search_form(:text)) > 0
                            or strpos(search_form(mentor_workshops.description), search_form(:text)) > 0
                            or strpos(search_form(mentor_workshops.location), search_form(:text)) > 0)
                        then true else false end
            """;

    private static final String OF_ORGANIZATION = """
            with page as (
                select *
                from mentor_workshops
                where mentor_workshops.organization_id = :organization_id
                    and
            """;

    private static final String SEEN_AND_PASSING = OF_ORGANIZATION + IS_SHOWN + """
                    and
            """ + PASSES;

    private static final String SHOWN = """
            select
            """ + WorkshopRow.COLUMNS + """
                , facilitator.display_name as facilitator_name,
                registered, seated, waiting, last_queue_number,
                own.role_in_workshop as own_role,
                own.registration_status as own_status
            """;

    private static final String JOINED = """
            join memberships as facilitator on facilitator.organization_id = mentor_workshops.organization_id
                and facilitator.user_id = mentor_workshops.facilitator_id
            left join workshop_participants as own on own.organization_id = mentor_workshops.organization_id
                and own.workshop_id = mentor_workshops.id
                and own.user_id = :viewer
            """ + WorkshopRow.SEATS;

    private static final String OF_PAGE = SHOWN + """
            from page as mentor_workshops
            """ + JOINED;

    static final String BY_START = SEEN_AND_PASSING + """
                    and (scheduled_start_at, id) > (:after_time, :after_id)
                    and scheduled_start_at < :to
                order by scheduled_start_at, id
                limit :limit
            )
            """ + OF_PAGE + """
            order by mentor_workshops.scheduled_start_at, mentor_workshops.id
            """;

    static final String BY_LATEST_START = SEEN_AND_PASSING + """
                    and (scheduled_start_at, id) < (:after_time, :after_id)
                    and scheduled_start_at >= :from
                order by scheduled_start_at desc, id desc
                limit :limit
            )
            """ + OF_PAGE + """
            order by mentor_workshops.scheduled_start_at desc, mentor_workshops.id desc
            """;

    private static final String FIRST_CHANGED = """
                    and (updated_at, id) > (:after_time, :after_id)
                order by updated_at, id
                limit :limit
            )
            """;

    private static final String IN_ORDER_OF_CHANGE = """
            order by mentor_workshops.updated_at, mentor_workshops.id
            """;

    static final String BY_UPDATE = SEEN_AND_PASSING + FIRST_CHANGED + OF_PAGE + IN_ORDER_OF_CHANGE;

    /** What somebody may have a copy of, in the order of the changes, and whether each is as it was asked for. */
    static final String UPDATES = OF_ORGANIZATION + WAS_SHOWN + FIRST_CHANGED + SHOWN + """
                , mentor_workshops.updated_at as changed_at,
            """ + IS_SHOWN + """
                    and
            """ + PASSES
            + """
                as is_shown
            from page as mentor_workshops
            """ + JOINED + IN_ORDER_OF_CHANGE;

    static final String FIND = SHOWN + """
            from mentor_workshops
            """ + JOINED + """
            where mentor_workshops.organization_id = :organization_id
                and mentor_workshops.id = :id
                and
            """ + IS_SHOWN;

    private WorkshopLists() {}
}
