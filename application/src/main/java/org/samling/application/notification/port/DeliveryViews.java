package org.samling.application.notification.port;

import java.util.Optional;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.application.notification.view.DeliveryView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.shared.OrganizationId;

/** Deliveries, as they are shown. */
public interface DeliveryViews {

    /** The latest queued first. */
    Page<DeliveryView> list(OrganizationId organization, DeliveryFilter filter, PageRequest page);

    Optional<DeliveryView> find(OrganizationId organization, DeliveryId id);
}
