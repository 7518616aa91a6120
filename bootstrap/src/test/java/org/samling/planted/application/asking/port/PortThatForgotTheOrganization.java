package org.samling.planted.application.asking.port;

import java.util.List;
import org.samling.domain.shared.UserId;

/** Finds across organisations. */
public interface PortThatForgotTheOrganization {

    String find(UserId user);

    List<String> all();
}
