package org.samling.adapters.rest.json;

import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerHttpRequest;
import org.jboss.resteasy.reactive.server.spi.ServerHttpRequest.ReadCallback;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.adapters.rest.request.HangUp;
import org.samling.adapters.rest.request.Room;

/**
 * Collects a body as it comes, on the event loop, and lets the request go on when all of it is there, or too much. Whoever
 * has to be waited for gives their place back meanwhile.
 */
final class BodyListener implements ReadCallback {

    private static final long NO_TIMER = -1;

    private final ResteasyReactiveContainerRequestContext request;
    private final ServerHttpRequest http;
    private final RoutingContext exchange;
    private final Room room;
    private final UnfinishedBodies unfinished;
    private final String caller;
    private final int largest;
    private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    private long patience = NO_TIMER;
    private boolean steppedOut;
    private int kept;
    private boolean over;

    BodyListener(
            ResteasyReactiveContainerRequestContext request,
            ServerHttpRequest http,
            Room room,
            UnfinishedBodies unfinished,
            String caller,
            int largest) {
        this.request = request;
        this.http = http;
        this.exchange = http.unwrap(RoutingContext.class);
        this.room = room;
        this.unfinished = unfinished;
        this.caller = caller;
        this.largest = largest;
    }

    void listen(Duration longest) {
        exchange.vertx().runOnContext(onEventLoop -> begin(longest));
    }

    private void begin(Duration longest) {
        if (exchange.response().closed()) {
            giveUp();
        } else if (http.isRequestEnded()) {
            done();
        } else {
            patience = exchange.vertx()
                    .setTimer(longest.toMillis(), elapsed -> exchange.response().reset());
            exchange.addEndHandler(ended -> giveUp());
            http.setReadListener(this);
            http.resumeRequestInput();
            // What had come already is told before this.
            exchange.vertx().runOnContext(afterwards -> stepOut());
        }
    }

    private void stepOut() {
        if (!over) {
            steppedOut = true;
            room.stepsOut(exchange);
            keep(arrived.size());
        }
    }

    private void keep(int bytes) {
        if (unfinished.keep(caller, bytes)) {
            kept += bytes;
        } else {
            HangUp.withTheAnswer(exchange);
            settle();
            request.resume(Refusal.of(HttpProblem.TEMPORARILY_UNAVAILABLE));
        }
    }

    @Override
    public void data(ByteBuffer piece) {
        if (!over && steppedOut) {
            keep(piece.remaining());
        }
        if (!over) {
            var bytes = new byte[piece.remaining()];
            piece.get(bytes);
            arrived.writeBytes(bytes);
            if (arrived.size() > largest) {
                HangUp.withTheAnswer(exchange);
                goOn();
            }
        }
    }

    @Override
    public void done() {
        if (!over) {
            goOn();
        }
    }

    private void goOn() {
        settle();
        if (room.stepsIn(exchange)) {
            request.setEntityStream(new ByteArrayInputStream(arrived.toByteArray()));
            request.resume();
        } else {
            request.resume(Refusal.of(HttpProblem.TEMPORARILY_UNAVAILABLE));
        }
    }

    /** The caller has hung up, or was hung up on. */
    private void giveUp() {
        if (!over) {
            settle();
            request.resume(Refusal.of(HttpProblem.BODY_MISSING));
        }
    }

    private void settle() {
        over = true;
        exchange.vertx().cancelTimer(patience);
        unfinished.letGo(caller, kept);
    }
}
