package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.view.NoteView;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopNote;

/** What anybody who shows the notes about workshops promises. */
public interface NoteViewsContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);

    @Test
    default void a_note_is_shown_with_its_author_who_alone_may_change_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, bodil);
        var note = note(workshop, bodil, "Mye latter 😀", MORNING);

        var seenByAnne = new NoteView(note, "Bodil", workshop.plan().timeZone(), false);
        assertThat(noteViews().find(seenBy(anne, workshop), note.id())).contains(seenByAnne);
        assertThat(noteViews().list(seenBy(anne, workshop), MANY).items()).containsExactly(seenByAnne);

        var seenByBodil = new NoteView(note, "Bodil", workshop.plan().timeZone(), true);
        assertThat(noteViews().find(seenBy(bodil, workshop), note.id())).contains(seenByBodil);
        assertThat(noteViews().list(seenBy(bodil, workshop), MANY).items()).containsExactly(seenByBodil);
    }

    @Test
    default void at_an_archived_workshop_nobody_may_change_a_note() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var note = note(workshop, anne, "Mye latter", MORNING);
        saved(workshop.archive(NOON));

        assertThat(noteViews().find(seenBy(anne, workshop), note.id()))
                .contains(new NoteView(note, "Anne", workshop.plan().timeZone(), false));
    }

    @Test
    default void an_author_who_has_left_the_organization_is_still_named() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        var note = note(workshop, bodil, "Mye latter", MORNING);
        removed(bodil);

        assertThat(noteViews().find(seenBy(anne, workshop), note.id()).map(NoteView::authorName))
                .contains("Bodil");
        assertThat(noteViews().list(seenBy(anne, workshop), MANY).items())
                .extracting(NoteView::authorName)
                .containsExactly("Bodil");
    }

    @Test
    default void notes_about_another_workshop_are_not_shown() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var elsewhere = note(scheduled(organization, anne), anne, "Mye latter", MORNING);

        assertThat(noteViews().find(seenBy(anne, workshop), elsewhere.id())).isEmpty();
        assertThat(noteViews().find(seenBy(anne, workshop), new NoteId(UUID.randomUUID())))
                .isEmpty();
        assertThat(noteViews().list(seenBy(anne, workshop), MANY).items()).isEmpty();
    }

    @Test
    default void the_latest_notes_come_first_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var first = note(workshop, anne, "Kaffe", MORNING);
        var last = note(workshop, anne, "Prat", EVENING);
        var rewritten = first.rewrite("Te", EVENING.plusSeconds(60));
        write(() -> workshopNotes().save(rewritten));
        var meanwhile = Stream.of("en", "to", "tre")
                .map(text -> note(workshop, anne, text, NOON))
                .sorted(Comparator.comparing((WorkshopNote note) -> note.id().toString())
                        .reversed())
                .toList();
        var seen = seenBy(anne, workshop);

        assertThat(noteViews().list(seen, new PageRequest(1, null)).next())
                .isEqualTo(new Position(EVENING.toString(), last.id().value()));
        assertThat(AllPages.of(2, page -> noteViews().list(seen, page)))
                .extracting(NoteView::note)
                .containsExactly(last, meanwhile.get(0), meanwhile.get(1), meanwhile.get(2), rewritten);
    }
}
