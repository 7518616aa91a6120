package org.samling.application.identity;

import org.samling.application.ReadCase;
import org.samling.application.identity.port.ProfileViews;
import org.samling.application.identity.view.ProfileView;

@ReadCase
class ShowProfileService implements ShowProfile {

    private final AdmitCallers callers;
    private final ProfileViews views;

    ShowProfileService(AdmitCallers callers, ProfileViews views) {
        this.callers = callers;
        this.views = views;
    }

    @Override
    public ProfileView profileOf(Person person) {
        var id = callers.recognize(person.subject());
        return new ProfileView(id, person, views.membershipsOf(id));
    }
}
