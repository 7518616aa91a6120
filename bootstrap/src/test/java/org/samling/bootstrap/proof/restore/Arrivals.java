package org.samling.bootstrap.proof.restore;

import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Crowd;

/** People who are let into an organisation while a moment passes, so that it can be told who was there at that moment. */
final class Arrivals implements Acts {

    private static final String THERE = "select subject from users where subject like 'arrival-%'";

    private final Crowd crowd;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, Arrival> arrivals = new ConcurrentHashMap<>();

    private record Arrival(Instant asked, Instant answered) {}

    Arrivals(Crowd crowd) {
        this.crowd = crowd;
    }

    @Override
    public HttpResponse<String> act(Random random) {
        var subject = "arrival-" + number.incrementAndGet();
        var asked = Instant.now();
        var answer = crowd.instances().post(crowd.at("/members"), Crowd.ORG_ADMIN, """
                {"subject": "%s", "display_name": "%s", "role": "contact"}""".formatted(subject, subject));
        if (answer.statusCode() == 201) {
            arrivals.put(subject, new Arrival(asked, Instant.now()));
        }
        return answer;
    }

    /** Who had been told "you are in" by then. */
    long answeredBefore(Instant moment) {
        return arrivals.values().stream()
                .filter(arrival -> arrival.answered().isBefore(moment))
                .count();
    }

    long askedAfter(Instant moment) {
        return arrivals.values().stream()
                .filter(arrival -> arrival.asked().isAfter(moment))
                .count();
    }

    /** Who is missing although it was answered before the moment, and who is there although nobody had asked yet. */
    List<String> complaints(String superuserUrl, Instant moment) {
        var there = there(superuserUrl);
        var complaints = new ArrayList<String>();
        arrivals.forEach((subject, arrival) -> {
            if (arrival.answered().isBefore(moment) && !there.contains(subject)) {
                complaints.add(subject + " is missing");
            }
            if (arrival.asked().isAfter(moment) && there.contains(subject)) {
                complaints.add(subject + " came later");
            }
        });
        return complaints;
    }

    private static Set<String> there(String superuserUrl) {
        try (var connection = DriverManager.getConnection(superuserUrl);
                var statement = connection.createStatement();
                var result = statement.executeQuery(THERE)) {
            var there = new HashSet<String>();
            while (result.next()) {
                there.add(result.getString(1));
            }
            return there;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
