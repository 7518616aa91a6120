package org.samling.adapters.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.event.HeldEvent;
import org.samling.application.event.SignUpForEvents;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.application.organization.KeepMembers;
import org.samling.application.organization.KeepMembers.Remove;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;

/** Somebody is removed from the organisation and signed up for an event at the same moment. */
@QuarkusTest
class RemovalRaceTest extends OnPostgres {

    @Inject
    SignUpForEvents signUps;

    @Inject
    KeepMembers keepMembers;

    private Organization organization;
    private Member anne;
    private Member bodil;
    private Event event;

    @BeforeEach
    void anEventThatIsOpen() {
        organization = anOrganization();
        anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var nextWeek = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(7, ChronoUnit.DAYS);
        event = anEventIn(organization, anne).startingAt(nextWeek).seating(1).published();
    }

    @Test
    void a_removal_waits_for_the_sign_up_and_then_gives_the_place_back() {
        var removal = inTransaction(() -> {
            signUp(bodil);
            var removing = CompletableFuture.runAsync(this::removeBodil);
            Sessions.awaitSomebodyWaiting();
            return removing;
        });
        removal.join();

        assertThat(held().person(bodil.user()).membership()).isNull();
        assertThat(held().person(bodil.user()).isSignedUp()).isFalse();
        assertThat(held().seats().taken()).isZero();
    }

    @Test
    void a_sign_up_waits_for_the_removal_and_is_refused_then() {
        var signUp = inTransaction(() -> {
            removeBodil();
            var signingUp = CompletableFuture.runAsync(() -> signUp(bodil));
            Sessions.awaitSomebodyWaiting();
            return signingUp;
        });

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(signUp::join)
                .havingCause()
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(EventParticipantRule.USER_ID_EXISTS));
        assertThat(held().person(bodil.user()).participant()).isNull();
    }

    @Test
    void whoever_has_waited_gets_the_seat_of_one_who_is_removed_while_signing_up() {
        var cecilie = memberOf(organization, "Cecilie", Role.CONTACT);
        var removal = inTransaction(() -> {
            signUp(bodil);
            signUp(cecilie);
            var removing = CompletableFuture.runAsync(this::removeBodil);
            Sessions.awaitSomebodyWaiting();
            return removing;
        });
        removal.join();

        assertThat(held().person(bodil.user()).isSignedUp()).isFalse();
        assertThat(held(cecilie).person(cecilie.user()).signedUp().place()).isEqualTo(new Place.Seat());
    }

    /** The control: a sign-up that does not hold the membership. */
    @Test
    void without_holding_the_membership_somebody_removed_would_keep_a_seat() {
        write(() -> {
            events().hold(organization.id(), event.id(), List.of());
            CompletableFuture.runAsync(this::removeBodil).join();
            eventParticipants()
                    .save(
                            organization.id(),
                            List.of(EventParticipant.register(
                                    event, bodil.user(), new Place.Seat(), bodil.user(), null, NOON)));
        });

        assertThat(held().person(bodil.user()).membership()).isNull();
        assertThat(held().person(bodil.user()).isSignedUp()).isTrue();
    }

    private void signUp(Member member) {
        signUps.signUp(new SignUp(actorOf(anne), event.id(), member.user(), null, null));
    }

    private void removeBodil() {
        keepMembers.remove(new Remove(actorOf(anne), bodil.user(), ExpectedRevision.any()));
    }

    private HeldEvent held() {
        return held(bodil);
    }

    private HeldEvent held(Member member) {
        return inTransaction(() -> events().hold(organization.id(), event.id(), List.of(member.user())))
                .orElseThrow();
    }
}
