package org.samling.adapters.rest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.samling.domain.notification.NoticeKind;

/** What nobody should send, to every operation on notices that takes a body. */
@QuarkusTest
class NoticeBadInputTest extends NoticeScene implements StrictBodies {

    private String webhook;

    @BeforeEach
    void aWebhook() {
        webhook = webhook("registered");
    }

    @AfterEach
    void noneIsLeft() {
        webhookRemoved(webhook);
    }

    static Stream<BodyOperation> operations() {
        return Stream.of(Operation.values());
    }

    @Override
    public RequestSpecification asSomebodyWhoMay() {
        return as(World.admin());
    }

    @Override
    public Response sent(BodyOperation operation, RequestSpecification request) {
        var path = operation
                .path()
                .replace("{organization_id}", world.home().toString())
                .replace("{webhook_id}", webhook);
        return operation.type().equals(PATCH) ? request.patch(path) : request.post(path);
    }

    @Override
    public String everything() {
        var home = "/v1/organizations/" + world.home();
        return everythingAtHome()
                + Stream.of(INBOX, PREFERENCES, home + "/reminder-settings", home + "/webhooks")
                        .map(path -> itemsOf(seen(World.admin(), path)))
                        .collect(Collectors.joining());
    }

    private enum Operation implements BodyOperation {
        MARK_ALL_READ(ContentType.JSON.toString(), INBOX + "/read", "{}", Map.of("up_to", FieldSort.time())),
        CHANGE_PREFERENCES(PATCH, PREFERENCES, "{}", preferences()),
        CHANGE_REMINDERS(PATCH, REMINDER_SETTINGS, "{}", Map.of("hours_before", FieldSort.number())),
        ADD_WEBHOOK(
                ContentType.JSON.toString(),
                WEBHOOKS,
                "{\"url\":\"https://a.example\",\"kinds\":[\"moved\"]}",
                Map.of("url", FieldSort.address(), "kinds", FieldSort.kinds())),
        CHANGE_WEBHOOK(
                PATCH,
                WEBHOOK,
                "{}",
                Map.of("url", FieldSort.address(), "kinds", FieldSort.kinds(), "enabled", FieldSort.yesOrNo()));

        private final String type;
        private final String path;
        private final String body;

        @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
        private final Map<String, FieldSort> fields;

        Operation(String type, String path, String body, Map<String, FieldSort> fields) {
            this.type = type;
            this.path = path;
            this.body = body;
            this.fields = fields;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public String body() {
            return body;
        }

        @Override
        public Map<String, FieldSort> fields() {
            return fields;
        }

        private static Map<String, FieldSort> preferences() {
            var fields = Arrays.stream(NoticeKind.values())
                    .collect(Collectors.toMap(
                            kind -> kind.name().toLowerCase(Locale.ROOT), kind -> FieldSort.channels()));
            fields.put("language", FieldSort.oneOf());
            return fields;
        }
    }
}
