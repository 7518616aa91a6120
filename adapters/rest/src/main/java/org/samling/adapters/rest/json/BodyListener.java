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
import org.samling.adapters.rest.request.Room;

/** Collects a body as it comes, on the event loop, and lets the request go on when all of it is there, or too much. */
final class BodyListener implements ReadCallback {

    private final ResteasyReactiveContainerRequestContext request;
    private final ServerHttpRequest http;
    private final RoutingContext exchange;
    private final Room room;
    private final int largest;
    private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    private long patience;
    private boolean over;

    BodyListener(
            ResteasyReactiveContainerRequestContext request,
            ServerHttpRequest http,
            RoutingContext exchange,
            Room room,
            int largest) {
        this.request = request;
        this.http = http;
        this.exchange = exchange;
        this.room = room;
        this.largest = largest;
    }

    void listen(Duration longest) {
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
        }
    }

    @Override
    public void data(ByteBuffer piece) {
        if (!over) {
            var bytes = new byte[piece.remaining()];
            piece.get(bytes);
            arrived.writeBytes(bytes);
            if (arrived.size() > largest) {
                http.pauseRequestInput();
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
    }
}
