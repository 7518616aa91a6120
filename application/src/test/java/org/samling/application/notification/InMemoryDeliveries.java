package org.samling.application.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.notification.port.Deliveries;
import org.samling.application.notification.port.DeliveryViews;
import org.samling.application.notification.port.Inbox;
import org.samling.application.notification.view.DeliveryFigures;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.application.notification.view.DeliveryView;
import org.samling.application.notification.view.InboxView;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.Parcel;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.DeliveryState;
import org.samling.domain.notification.DeliveryStatus;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** Deliveries and inboxes in memory. */
public final class InMemoryDeliveries implements Deliveries, DeliveryViews, Inbox {

    private final InMemoryOutbox outbox;
    private final InMemoryMembers members;
    private final InMemoryPreferences preferences;
    private final InMemoryWebhooks webhooks;
    private final InMemoryThings things;
    private final Map<DeliveryId, Item> deliveries = new LinkedHashMap<>();
    private final Map<NoticeId, Letter> inbox = new LinkedHashMap<>();

    public InMemoryDeliveries(
            InMemoryOutbox outbox,
            InMemoryMembers members,
            InMemoryPreferences preferences,
            InMemoryWebhooks webhooks,
            InMemoryThings things) {
        this.outbox = outbox;
        this.members = members;
        this.preferences = preferences;
        this.webhooks = webhooks;
        this.things = things;
        webhooks.onRemoval(this::forget);
    }

    @Override
    public List<OrganizationId> organizationsWithNotices() {
        return outbox.organizationsWithNotices();
    }

    @Override
    public synchronized int sort(OrganizationId organization, ChannelsInUse channels, int most, Instant now) {
        var oldest = outbox.takeOldest(organization, most);
        oldest.forEach(queued -> sort(queued, channels, now));
        return oldest.size();
    }

    @Override
    public synchronized List<Lane> lanesWithWork(Instant now) {
        return deliveries.values().stream()
                .map(Item::delivery)
                .filter(delivery -> isDue(delivery, now))
                .map(Delivery::lane)
                .distinct()
                .toList();
    }

    @Override
    public synchronized List<Parcel> take(Lane lane, int most, Instant now) {
        return deliveries.values().stream()
                .filter(item -> item.isIn(lane) && isDue(item.delivery(), now) && !waitsForAnother(item))
                .sorted(Comparator.comparing((Item item) -> dueAt(item.delivery()))
                        .thenComparing(Item::number))
                .limit(most)
                .toList()
                .stream()
                .map(item -> parcel(replace(item, delivery -> delivery.take(now)), now))
                .toList();
    }

    @Override
    public synchronized boolean settle(Delivery delivery) {
        var current = Objects.requireNonNull(deliveries.get(delivery.id())).delivery();
        if (current.revision() + 1 != delivery.revision() || !isWaiting(current)) {
            return false;
        }
        save(delivery);
        putOffThoseBehind(Objects.requireNonNull(deliveries.get(delivery.id())));
        return true;
    }

    @Override
    public synchronized Optional<Delivery> lock(OrganizationId organization, DeliveryId id) {
        return find(organization, id).map(DeliveryView::delivery);
    }

    @Override
    public synchronized void save(Delivery delivery) {
        deliveries.computeIfPresent(delivery.id(), (id, item) -> item.with(delivery));
    }

    @Override
    public synchronized boolean anySucceededSince(Lane lane, Instant since) {
        return deliveries.values().stream()
                .filter(item -> item.isIn(lane))
                .anyMatch(item ->
                        item.delivery().state() instanceof DeliveryState.Delivered(var at) && !at.isBefore(since));
    }

    @Override
    public synchronized boolean isOvertaken(Delivery delivery) {
        var item = Objects.requireNonNull(deliveries.get(delivery.id()));
        return alike(item).anyMatch(other -> other.number() > item.number() && isOrMayBeKnown(other.delivery()))
                || laterCancellations(item).findAny().isPresent();
    }

    @Override
    public synchronized DeliveryFigures figures() {
        return new DeliveryFigures(
                outbox.unsorted().stream()
                        .map(queued -> queued.notice().createdAt())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                Arrays.stream(Channel.values()).map(this::figures).toList());
    }

    @Override
    public synchronized int forget(OrganizationId organization, Instant settledBefore, int most) {
        var old = deliveries.values().stream()
                .map(Item::delivery)
                .filter(delivery ->
                        delivery.organization().equals(organization) && wasSettledBefore(delivery, settledBefore))
                .limit(most)
                .toList();
        old.forEach(delivery -> deliveries.remove(delivery.id()));
        return old.size();
    }

    @Override
    public synchronized Page<DeliveryView> list(OrganizationId organization, DeliveryFilter filter, PageRequest page) {
        return InMemoryPages.latestFirst(
                deliveries.values().stream()
                        .filter(item -> item.delivery().organization().equals(organization)
                                && isWanted(item.delivery(), filter))
                        .map(Item::view),
                page,
                view -> new Position(
                        view.delivery().queuedAt().toString(),
                        view.delivery().id().value()));
    }

    @Override
    public synchronized Optional<DeliveryView> find(OrganizationId organization, DeliveryId id) {
        return Optional.ofNullable(deliveries.get(id))
                .map(Item::view)
                .filter(view -> view.delivery().organization().equals(organization));
    }

    @Override
    public synchronized Page<InboxView> list(UserId user, boolean unreadOnly, PageRequest page) {
        return InMemoryPages.greatestNumberFirst(
                of(user).filter(letter -> !unreadOnly || letter.readAt() == null)
                        .map(this::view),
                page,
                view -> new Position(
                        String.valueOf(view.number()), view.notice().id().value()));
    }

    @Override
    public synchronized Optional<InboxView> find(UserId user, NoticeId id) {
        return of(user).filter(letter -> letter.notice().id().equals(id))
                .findFirst()
                .map(this::view);
    }

    @Override
    public synchronized long unread(UserId user) {
        return of(user).filter(letter -> letter.readAt() == null).count();
    }

    @Override
    public synchronized boolean markRead(UserId user, NoticeId id, Instant now) {
        return of(user).filter(letter -> letter.notice().id().equals(id)).toList().stream()
                .peek(letter -> read(letter, now))
                .findFirst()
                .isPresent();
    }

    @Override
    public synchronized long markAllRead(UserId user, @Nullable Instant upTo, Instant now) {
        var unread = of(user).filter(letter -> letter.readAt() == null
                        && (upTo == null || !letter.notice().createdAt().isAfter(upTo)))
                .toList();
        unread.forEach(letter -> read(letter, now));
        return unread.size();
    }

    private void sort(InMemoryOutbox.Queued queued, ChannelsInUse channels, Instant now) {
        var notice = view(queued);
        var organization = queued.organization();
        var wanted = preferences
                .find(notice.recipient())
                .orElseGet(() -> NotificationPreferences.unchanged(notice.recipient(), now))
                .channels(notice.kind());
        var member = present(organization, notice.recipient());
        if (member.isPresent() && wanted.inbox()) {
            inbox.put(notice.id(), new Letter(queued.number(), notice, null));
        }
        var lanes = new ArrayList<Lane>();
        if (channels.email()
                && wanted.email()
                && member.filter(InMemoryDeliveries::hasAddress).isPresent()) {
            lanes.add(Lane.email(organization));
        }
        if (channels.webhooks()) {
            webhooks.all(organization).stream()
                    .filter(webhook -> webhook.state().isEnabled()
                            && webhook.plan().kinds().contains(notice.kind()))
                    .map(Webhook::lane)
                    .forEach(lanes::add);
        }
        if (channels.broker()) {
            lanes.add(Lane.broker(organization));
        }
        for (var lane : lanes) {
            var id = new DeliveryId(UUID.randomUUID());
            deliveries.put(id, new Item(queued.number(), notice, Delivery.queue(id, lane, notice.id(), now)));
        }
    }

    private Parcel parcel(Item item, Instant now) {
        var delivery = item.delivery();
        var lane = delivery.lane();
        return switch (lane.channel()) {
            case EMAIL -> letter(item);
            case WEBHOOK ->
                webhooks.find(lane.organization(), new WebhookId(lane.target()))
                        .map(webhook -> call(item, webhook, now))
                        .orElseGet(() -> new Parcel.Undeliverable(delivery));
            case BROKER -> new Parcel.Message(delivery, item.notice());
        };
    }

    private static Parcel call(Item item, Webhook webhook, Instant now) {
        return webhook.state().isEnabled()
                ? new Parcel.Call(
                        item.delivery(),
                        item.notice(),
                        webhook.plan().url(),
                        webhook.secrets().inForce(now))
                : new Parcel.OnHold(item.delivery());
    }

    private Parcel letter(Item item) {
        var notice = item.notice();
        return present(notice.organization(), notice.recipient())
                .filter(InMemoryDeliveries::hasAddress)
                .filter(member -> laterCancellations(item).allMatch(known -> isToldInLaneOf(item, known)))
                .<Parcel>map(member -> new Parcel.Letter(
                        item.delivery(),
                        notice,
                        Objects.requireNonNull(member.profile().email()),
                        member.profile().displayName(),
                        preferences
                                .find(notice.recipient())
                                .map(NotificationPreferences::language)
                                .orElse(Language.NB),
                        things.organizationName(notice.organization()),
                        things.told(notice).orElse(null)))
                .orElseGet(() -> new Parcel.Undeliverable(item.delivery()));
    }

    private Optional<Member> present(OrganizationId organization, UserId user) {
        return members.find(organization, user).filter(member -> member.state().isActive());
    }

    private static boolean hasAddress(Member member) {
        return member.profile().email() != null;
    }

    private Item replace(Item item, UnaryOperator<Delivery> act) {
        var after = item.with(act.apply(item.delivery()));
        deliveries.put(after.delivery().id(), after);
        return after;
    }

    private void putOffThoseBehind(Item item) {
        if (isWaiting(item.delivery())) {
            var dueAt = dueAt(item.delivery());
            alike(item)
                    .filter(other -> other.number() > item.number()
                            && isWaiting(other.delivery())
                            && dueAt(other.delivery()).isBefore(dueAt))
                    .toList()
                    .forEach(other -> replace(other, delivery -> putOff(delivery, dueAt)));
        }
    }

    private static Delivery putOff(Delivery delivery, Instant dueAt) {
        return new Delivery(
                delivery.id(),
                delivery.lane(),
                delivery.notice(),
                new DeliveryState.Waiting(dueAt),
                delivery.attempts(),
                delivery.queuedAt(),
                delivery.firstTriedAt(),
                delivery.lastFailure(),
                delivery.revision());
    }

    private boolean waitsForAnother(Item item) {
        return alike(item).anyMatch(other -> other.number() < item.number() && isWaiting(other.delivery()));
    }

    /** What the person knows from the inbox. */
    private Stream<Letter> laterCancellations(Item item) {
        return inbox.values().stream()
                .filter(letter -> letter.number() > item.number()
                        && letter.notice().kind().isCancellation()
                        && letter.notice().recipient().equals(item.notice().recipient())
                        && letter.notice().thing().equals(item.notice().thing()));
    }

    private boolean isToldInLaneOf(Item item, Letter known) {
        return alike(item).anyMatch(other -> other.number() == known.number());
    }

    /** What goes the same way, to the same person, about the same thing. */
    private Stream<Item> alike(Item item) {
        return deliveries.values().stream()
                .filter(other -> other.isIn(item.delivery().lane())
                        && other.notice().recipient().equals(item.notice().recipient())
                        && other.notice().thing().equals(item.notice().thing()));
    }

    private DeliveryFigures.OfChannel figures(Channel channel) {
        var of = deliveries.values().stream()
                .map(Item::delivery)
                .filter(delivery -> delivery.lane().channel() == channel)
                .toList();
        return new DeliveryFigures.OfChannel(
                channel,
                of.stream()
                        .filter(InMemoryDeliveries::isWaiting)
                        .map(InMemoryDeliveries::dueAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                of.stream().filter(InMemoryDeliveries::isWaiting).count(),
                of.stream()
                        .filter(delivery -> delivery.state().status() == DeliveryStatus.PARKED)
                        .count());
    }

    /** Of organisations that the person is a member of now. */
    private Stream<Letter> of(UserId user) {
        return inbox.values().stream()
                .filter(letter -> letter.notice().recipient().equals(user)
                        && present(letter.notice().organization(), user).isPresent());
    }

    private void read(Letter letter, Instant now) {
        if (letter.readAt() == null) {
            inbox.put(letter.notice().id(), new Letter(letter.number(), letter.notice(), now));
        }
    }

    private InboxView view(Letter letter) {
        var notice = letter.notice();
        return new InboxView(
                notice,
                letter.number(),
                things.organizationName(notice.organization()),
                things.told(notice).orElse(null),
                letter.readAt());
    }

    private static NoticeView view(InMemoryOutbox.Queued queued) {
        var notice = queued.notice();
        return new NoticeView(
                queued.organization(),
                notice.id(),
                notice.kind(),
                notice.recipient(),
                notice.thing(),
                facts(notice.facts()),
                notice.createdAt());
    }

    private static NoticeFacts facts(Map<String, Object> facts) {
        return new NoticeFacts(
                (Long) facts.get("waitlist_position"),
                (Instant) facts.get("old_start_at"),
                (Instant) facts.get("new_start_at"),
                (String) facts.get("old_location"),
                (String) facts.get("new_location"));
    }

    private static boolean isWanted(Delivery delivery, DeliveryFilter filter) {
        return (filter.status() == null || delivery.state().status() == filter.status())
                && (filter.channel() == null || delivery.lane().channel() == filter.channel())
                && (filter.webhook() == null
                        || delivery.lane().equals(Lane.webhook(delivery.organization(), filter.webhook())));
    }

    private static boolean isDue(Delivery delivery, Instant now) {
        return delivery.state() instanceof DeliveryState.Waiting(var dueAt) && !dueAt.isAfter(now);
    }

    private synchronized void forget(Lane lane) {
        deliveries.values().removeIf(item -> item.isIn(lane));
    }

    private static boolean isOrMayBeKnown(Delivery delivery) {
        return delivery.state().status() == DeliveryStatus.DELIVERED
                || (isWaiting(delivery) && delivery.attempts() > 0);
    }

    private static boolean isWaiting(Delivery delivery) {
        return delivery.state().status() == DeliveryStatus.WAITING;
    }

    private static Instant dueAt(Delivery delivery) {
        return delivery.state() instanceof DeliveryState.Waiting(var dueAt) ? dueAt : Instant.MAX;
    }

    private static boolean wasSettledBefore(Delivery delivery, Instant time) {
        return switch (delivery.state()) {
            case DeliveryState.Waiting waiting -> false;
            case DeliveryState.Parked parked -> false;
            case DeliveryState.Delivered(var at) -> at.isBefore(time);
            case DeliveryState.Withdrawn(var at) -> at.isBefore(time);
        };
    }

    private record Item(long number, NoticeView notice, Delivery delivery) {

        Item with(Delivery after) {
            return new Item(number, notice, after);
        }

        boolean isIn(Lane lane) {
            return delivery.lane().equals(lane);
        }

        DeliveryView view() {
            return DeliveryView.of(delivery, notice);
        }
    }

    private record Letter(
            long number, NoticeView notice, @Nullable Instant readAt) {}
}
