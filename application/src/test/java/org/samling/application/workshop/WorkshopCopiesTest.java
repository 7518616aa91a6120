package org.samling.application.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.ClientCopy;
import org.samling.application.paging.ClientCopy.Flaw;
import org.samling.application.paging.ClientCopy.Kept;
import org.samling.application.paging.CopiesContract;
import org.samling.application.paging.History;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates;
import org.samling.application.workshop.BrowseWorkshops.Filter;
import org.samling.application.workshop.BrowseWorkshops.Order;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;

/** Clients keep copies of the workshops while those change. */
class WorkshopCopiesTest extends WorkshopUseCaseScene implements CopiesContract {

    private final List<Member> people = Stream.of(
                    Role.PEER_MENTOR,
                    Role.PEER_MENTOR,
                    Role.PEER_MENTOR,
                    Role.PEER_MENTOR,
                    Role.COORDINATOR,
                    Role.ORG_ADMIN)
            .map(role -> memberOf(organization, "Kari", role))
            .toList();
    private final BrowseWorkshops elsewhere =
            new BrowseWorkshopsService(visible, workshopViews(), Clock.offset(clock, AHEAD));

    @Override
    public History aHistory(Random random) {
        return new WorkshopHistory(this, people, clock, random);
    }

    @Override
    public List<ClientCopy<WorkshopView>> copies(Flaw flaw) {
        return people.stream()
                .map(this::actorOf)
                .map(viewer -> new ClientCopy<>(viewer.role().toString(), new ShownWorkshops(elsewhere, viewer), flaw))
                .toList();
    }

    private record ShownWorkshops(BrowseWorkshops browse, Actor viewer) implements ClientCopy.Source<WorkshopView> {

        @Override
        public Updates<WorkshopView> updates(Instant since, PageRequest page) {
            return browse.updates(viewer, Filter.everything(Order.SCHEDULED_START), since, page);
        }

        @Override
        public Stream<WorkshopView> shown() {
            return Stream.of(list(false), list(true)).flatMap(List::stream);
        }

        @Override
        public Kept kept(WorkshopView view) {
            var workshop = view.workshop();
            return new Kept(workshop.id().value(), workshop.revision(), workshop);
        }

        private List<WorkshopView> list(boolean archived) {
            var filter = new Filter(null, null, null, null, null, null, null, archived, Order.SCHEDULED_START);
            return AllPages.of(100, page -> browse.list(viewer, filter, page));
        }
    }
}
