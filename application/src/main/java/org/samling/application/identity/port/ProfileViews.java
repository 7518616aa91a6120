package org.samling.application.identity.port;

import java.util.List;
import org.samling.application.identity.view.MembershipView;
import org.samling.domain.shared.UserId;

/** What a person sees of the own memberships, across organisations. */
public interface ProfileViews {

    /** The person's present memberships, by the organisation's name. */
    List<MembershipView> membershipsOf(UserId user);
}
