package org.samling.application.notification;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;

/** How org admins let other systems hear of their organisation's notices. */
public interface KeepWebhooks {

    /** All of them, the oldest first. They are few. */
    List<Webhook> list(Actor actor);

    Webhook get(Actor actor, WebhookId id);

    /** Only now its secret can be read. */
    Webhook add(Add command);

    Webhook change(ChangeWebhook command);

    /** Gives it a new secret, which can be read only now. The former one holds for a day more. */
    Webhook rotateSecret(RotateSecret command);

    void remove(Remove command);

    record Add(Actor actor, @Nullable String url, @Nullable Collection<@Nullable NoticeKind> kinds) {}

    record ChangeWebhook(
            Actor actor,
            WebhookId id,
            Change<String> url,
            Change<Collection<@Nullable NoticeKind>> kinds,
            Change<Boolean> enabled,
            ExpectedRevision expected) {}

    record RotateSecret(Actor actor, WebhookId id, ExpectedRevision expected) {}

    record Remove(Actor actor, WebhookId id, ExpectedRevision expected) {}
}
