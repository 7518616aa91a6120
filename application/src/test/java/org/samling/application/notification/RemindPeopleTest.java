package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.KeepReminderSettings.ChangeSettings;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventPlan;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationRule;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;

class RemindPeopleTest extends NoticeUseCaseScene {

    private static final Duration DAY = Duration.ofDays(1);

    private final Member kari = memberOf(organization, "Kari", Role.CONTACT);
    private final RemindPeople remind = new RemindPeopleService(reminders(), clock);
    private final KeepReminderSettings settings = new KeepReminderSettingsService(active, reminders(), audit, clock);

    @Test
    void a_day_before_whoever_is_registered_is_reminded_once() {
        participant(published(organization, anne), kari);

        timePassesUntil(EVENT_START.minus(DAY).minusSeconds(1));
        assertThat(remindAll()).isZero();
        timePassesUntil(EVENT_START.minus(DAY));
        assertThat(remindAll()).isEqualTo(1);
        assertThat(remindAll()).isZero();

        assertThat(toldTo(kari)).containsExactly(NoticeKind.REMINDER);
    }

    @Test
    void an_organisation_says_how_long_before() {
        participant(published(organization, anne), kari);
        settings.change(new ChangeSettings(admin, Change.to(48), ANY));

        timePassesUntil(EVENT_START.minus(DAY.multipliedBy(2)));
        remindAll();

        assertThat(toldTo(kari)).containsExactly(NoticeKind.REMINDER);
    }

    @Test
    void settings_are_seen_by_staff_and_changed_by_org_admins() {
        assertThat(settings.get(coordinator)).isEqualTo(settings.get(admin));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> settings.get(actorOf(kari)));
        assertRefused(
                AccessRule.ROLE_TOO_LOW, () -> settings.change(new ChangeSettings(coordinator, Change.to(1), ANY)));
        assertRefused(
                NotificationRule.REMINDER_HOURS_IN_RANGE,
                () -> settings.change(new ChangeSettings(admin, Change.to(0), ANY)));
        assertRefused(CommonRule.STALE_REVISION, () -> settings.change(new ChangeSettings(admin, Change.to(1), STALE)));

        var changed = settings.change(new ChangeSettings(admin, Change.to(1), ANY));
        assertThat(settings.change(new ChangeSettings(admin, Change.to(1), ANY)))
                .isEqualTo(changed);
        assertThat(settings.get(admin)).isEqualTo(changed);
        assertThat(actions()).containsExactly("organization.reminder_settings_changed");

        deactivated(organization);
        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE, () -> settings.change(new ChangeSettings(admin, Change.to(2), ANY)));
    }

    @Test
    void a_reminder_follows_a_moved_start() {
        var event = published(organization, anne);
        participant(event, kari);
        timePassesUntil(EVENT_START.minus(DAY));
        remindAll();

        var later = EVENT_START.plus(Duration.ofDays(7));
        saved(event, before -> before.change(movedTo(before, later), clock.instant()));
        remindAll();
        assertThat(toldTo(kari)).containsExactly(NoticeKind.REMINDER);

        timePassesUntil(later.minus(DAY));
        remindAll();
        assertThat(toldTo(kari)).containsExactly(NoticeKind.REMINDER, NoticeKind.REMINDER);
    }

    @Test
    void nobody_is_reminded_of_what_is_cancelled() {
        var event = published(organization, anne);
        participant(event, kari);
        saved(event, before -> before.cancel(null, clock.instant()));
        timePassesUntil(EVENT_START.minus(DAY));

        assertThat(remindAll()).isZero();
        assertThat(toldTo(kari)).isEmpty();
    }

    private int remindAll() {
        return remind.remindSome(organization.id());
    }

    private static EventPlan movedTo(Event event, Instant start) {
        var plan = event.plan();
        return new EventPlan(
                plan.title(),
                plan.description(),
                plan.type(),
                start,
                start.plus(Duration.between(plan.start(), plan.end())),
                plan.timeZone(),
                plan.location(),
                plan.geo(),
                plan.capacity(),
                plan.visibility(),
                plan.signupDeadline(),
                plan.metadata());
    }
}
