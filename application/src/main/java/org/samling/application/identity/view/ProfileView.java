package org.samling.application.identity.view;

import java.util.List;
import org.samling.application.identity.Person;
import org.samling.domain.shared.UserId;

/** The caller: who the token says it is, and where the caller is a member. */
public record ProfileView(UserId id, Person person, List<MembershipView> memberships) {}
