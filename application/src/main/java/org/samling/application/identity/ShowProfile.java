package org.samling.application.identity;

import org.samling.application.identity.view.ProfileView;

/** Shows a person the own profile and memberships. */
public interface ShowProfile {

    ProfileView profileOf(Person person);
}
