package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.event.BrowseEvents.Filter;
import org.samling.application.event.BrowseEvents.Order;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.ClientCopy;
import org.samling.application.paging.ClientCopy.Flaw;
import org.samling.application.paging.ClientCopy.Kept;
import org.samling.application.paging.CopiesContract;
import org.samling.application.paging.History;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;

/** Clients keep copies of the events while those change. */
class EventCopiesTest extends EventUseCaseScene implements CopiesContract {

    private final List<Member> people = Stream.concat(Arrays.stream(Role.values()), Arrays.stream(Role.values()))
            .map(role -> memberOf(organization, "Kari", role))
            .toList();
    private final BrowseEvents elsewhere =
            new BrowseEventsService(visible, eventViews(), eventParticipantViews(), Clock.offset(clock, AHEAD));

    @Override
    public History aHistory(Random random) {
        return new EventHistory(this, people, clock, random);
    }

    @Override
    public List<ClientCopy<EventView>> copies(Flaw flaw) {
        return people.stream()
                .map(this::actorOf)
                .map(viewer -> new ClientCopy<>(viewer.role().toString(), new ShownEvents(elsewhere, viewer), flaw))
                .toList();
    }

    @Test
    void a_copy_goes_wrong_that_does_not_heed_what_the_person_was_signed_up_for() {
        assertThat(goesWrong(Flaw.HEEDS_THE_THINGS_ALONE)).isTrue();
    }

    private record ShownEvents(BrowseEvents browse, Actor viewer) implements ClientCopy.Source<EventView> {

        @Override
        public Updates<EventView> updates(Instant since, PageRequest page) {
            return browse.updates(viewer, Filter.everything(Order.START), since, page);
        }

        @Override
        public Stream<EventView> shown() {
            return Stream.of(list(null, null), list(true, null), list(null, true), list(true, true))
                    .flatMap(List::stream);
        }

        @Override
        public Kept kept(EventView view) {
            var event = view.event();
            return new Kept(event.id().value(), event.revision(), event);
        }

        private List<EventView> list(@Nullable Boolean archived, @Nullable Boolean deleted) {
            var filter =
                    new Filter(null, null, null, null, null, null, null, null, null, archived, deleted, Order.START);
            return AllPages.of(100, page -> browse.list(viewer, filter, page));
        }
    }
}
