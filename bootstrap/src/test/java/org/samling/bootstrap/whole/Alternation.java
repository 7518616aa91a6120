package org.samling.bootstrap.whole;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.samling.bootstrap.whole.Document.Endpoint;
import org.samling.bootstrap.whole.Neighbours.Side;

/**
 * Requests by two neighbours in turn, for what is theirs, what is the other's and what is invented, so that one connection to
 * the database serves now the one and now the other. Each uses what the other was given: ids, entity tags, cursors,
 * and Idempotency-Keys.
 */
public final class Alternation {

    private static final int CALLERS = 6;
    private static final int KEYS = 400;
    private static final int ONE_WITH_A_KEEPSAKE_IN = 2;
    private static final String PAGE = "?limit=1";
    private static final Set<Integer> USUAL = Set.of(200, 201, 204, 304, 400, 403, 404, 409, 412, 422, 503);

    private final Neighbours neighbours;
    private final List<Endpoint> endpoints;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Integer, AtomicLong> answers = new TreeMap<>();
    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
    private final Queue<String> unusual = new ConcurrentLinkedQueue<>();

    public Alternation(Neighbours neighbours, List<String> operations) {
        this.neighbours = neighbours;
        endpoints = operations.stream()
                .map(operation -> Document.endpoint(Operation.valueOf(operation)))
                .toList();
        USUAL.forEach(status -> answers.put(status, new AtomicLong()));
    }

    /**
     * Asks so many times.
     *
     * @param meanwhile is told how many have been asked, and does as much harm as it likes
     */
    public void run(int requests, IntFunction<Random> chances, Meanwhile meanwhile) {
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var running = new ArrayList<Future<?>>();
            for (int caller = 0; caller < CALLERS; caller++) {
                var random = chances.apply(caller);
                running.add(threads.submit(() -> {
                    int number = asked.getAndIncrement();
                    while (number < requests) {
                        meanwhile.after(number);
                        turn(number, random);
                        number = asked.getAndIncrement();
                    }
                }));
            }
            for (var caller : running) {
                caller.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Answers that held what is the neighbour's, or came where there was to be none. */
    public List<String> leaks() {
        return List.copyOf(leaks);
    }

    /** Answers that nobody is to get, whatever they ask for and whatever goes wrong meanwhile. */
    public List<String> unusual() {
        return List.copyOf(unusual);
    }

    /** How many were not refused. */
    public long successes() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey() < 400)
                .mapToLong(answer -> answer.getValue().get())
                .sum();
    }

    /** How many answers there were of each status. */
    public String answers() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().get() > 0)
                .map(answer -> answer.getValue() + " × " + answer.getKey())
                .collect(Collectors.joining(", "));
    }

    /** What goes on at the same time. */
    @FunctionalInterface
    public interface Meanwhile {
        void after(int asked);
    }

    private void turn(int number, Random random) {
        if (number % 2 == 0) {
            ask(neighbours.here(), neighbours.there(), random);
        } else {
            ask(neighbours.there(), neighbours.here(), random);
        }
    }

    private void ask(Side side, Side neighbour, Random random) {
        var endpoint = endpoints.get(random.nextInt(endpoints.size()));
        var aim = Aim.any(endpoint, random);
        var question =
                marked(Question.of(endpoint, side.anybody(random), aim.at(side, neighbour, random)), side.mark());
        var withKeepsake = random.nextInt(ONE_WITH_A_KEEPSAKE_IN) == 0;
        var query = query(endpoint, neighbour, withKeepsake, random);
        var answer = question.ask(query, withKeepsake ? keepsakes(endpoint, neighbour, random) : Map.of());
        keep(endpoint, side, answer);
        judge(endpoint, aim, query, neighbour, answer);
    }

    private static Question marked(Question question, String mark) {
        var body = question.body();
        return body == null ? question : question.saying(body.replace("\"Ny", "\"" + mark + " Ny"));
    }

    private static String query(Endpoint endpoint, Side neighbour, boolean withKeepsake, Random random) {
        if (!withKeepsake || endpoint.writes() || !endpoint.parameters().contains("limit")) {
            return "";
        }
        var cursor = neighbour.cursors().get(endpoint.operationId());
        return switch (random.nextInt(3)) {
            case 0 -> PAGE;
            case 1 -> cursor == null ? PAGE : PAGE + "&cursor=" + cursor;
            default -> Strays.query(endpoint, neighbour.anywhere(random)).orElse("");
        };
    }

    private static Map<String, String> keepsakes(Endpoint endpoint, Side neighbour, Random random) {
        var headers = new HashMap<String, String>();
        if (endpoint.method().equals("POST")) {
            headers.put(Repetitions.KEY, "key-" + random.nextInt(KEYS));
        }
        var shown = Document.shownBy(endpoint).orElse(endpoint);
        var tag = neighbour.tags().get(shown.operationId());
        var condition = endpoint.writes() ? "If-Match" : "If-None-Match";
        if (tag != null && endpoint.parameters().contains(condition)) {
            headers.put(condition, tag);
        }
        return headers;
    }

    private static void keep(Endpoint endpoint, Side side, Response answer) {
        var tag = answer.header("ETag");
        if (tag != null) {
            side.tags().put(endpoint.operationId(), tag);
        }
        if (answer.statusCode() == 200 && endpoint.isList()) {
            String cursor = answer.path("next_cursor");
            if (cursor != null) {
                side.cursors().put(endpoint.operationId(), cursor);
            }
        }
    }

    private void judge(Endpoint endpoint, Aim aim, String query, Side neighbour, Response answer) {
        var status = answer.statusCode();
        count(status, () -> told(endpoint, aim, query, answer));
        var success = status < 400;
        if (answer.asString().contains(neighbour.mark())
                || answer.headers().toString().contains(neighbour.mark())) {
            leaks.add("the neighbour's " + told(endpoint, aim, query, answer));
        } else if (success && aim.isInVain(endpoint)) {
            leaks.add("not refused " + told(endpoint, aim, query, answer));
        } else if (success && endpoint.isInAnOrganization() && query.contains("cursor=")) {
            leaks.add("the neighbour's cursor " + told(endpoint, aim, query, answer));
        } else if (status == 200
                && isFilter(query)
                && !isOnlyOnesOwn(endpoint)
                && !answer.<List<?>>path("items").isEmpty()) {
            leaks.add("found by the neighbour's id " + told(endpoint, aim, query, answer));
        }
    }

    private void count(int status, Supplier<String> told) {
        var counter = answers.get(status);
        if (counter == null) {
            unusual.add(told.get());
        } else {
            counter.incrementAndGet();
        }
    }

    /** Whoever does not run a workshop is shown their own to-dos there, whomever they ask for. */
    private static boolean isOnlyOnesOwn(Endpoint endpoint) {
        return endpoint.operationId().equals(Operation.listWorkshopTodos.name());
    }

    private static boolean isFilter(String query) {
        return !query.isEmpty() && !query.contains(PAGE);
    }

    private static String told(Endpoint endpoint, Aim aim, String query, Response answer) {
        return "%s%s of %s: %d %s".formatted(endpoint, query, aim, answer.statusCode(), answer.asString());
    }
}
