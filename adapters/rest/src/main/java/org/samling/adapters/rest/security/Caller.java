package org.samling.adapters.rest.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samling.application.identity.AdmitCallers;
import org.samling.application.identity.Person;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.PlatformAdmin;

/** The caller of the present request, as the gate found it. */
@RequestScoped
public class Caller {

    private final AdmitCallers callers;
    private @Nullable Person person;
    private @Nullable Actor actor;

    Caller(AdmitCallers callers) {
        this.callers = callers;
    }

    void is(Person verified) {
        this.person = verified;
    }

    void actsAs(Actor member) {
        this.actor = member;
    }

    public Person person() {
        return known(person);
    }

    /** The caller as a member of the organisation in the path. */
    public Actor actor() {
        return known(actor);
    }

    /** The caller as a member of the organisation in the path, unless it is here as a platform admin. */
    public Optional<Actor> member() {
        return Optional.ofNullable(actor);
    }

    public PlatformAdmin platformAdmin() {
        if (!person().platformAdmin()) {
            throw new IllegalStateException("only platform admins get here");
        }
        return new PlatformAdmin(callers.recognize(person().subject()));
    }

    private static <T> T known(@Nullable T found) {
        if (found == null) {
            throw new IllegalStateException("the gate has not let anybody in");
        }
        return found;
    }
}
