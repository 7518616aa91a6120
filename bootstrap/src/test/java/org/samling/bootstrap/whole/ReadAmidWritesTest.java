package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samling.bootstrap.whole.Document.Endpoint;

/** If-None-Match, while others write: whoever has the thing as it is now is told so, and whoever has not is sent it. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ReadAmidWritesTest {

    private static final int ROUNDS = 12;
    private static final int READERS = 6;

    @Test
    void whatIsReadIsWhatItsTagSays() {
        var bustle = Bustle.in(Scenery.home());
        var questions = Document.endpoints().stream()
                .filter(endpoint -> !endpoint.writes() && !endpoint.isList())
                .map(endpoint -> Question.of(
                        endpoint, Operation.valueOf(endpoint.operationId()).oneOfThoseAdmitted(), bustle.place()))
                .toList();
        var before = new Reader();
        var tags = questions.stream().collect(Collectors.toMap(Question::endpoint, before::read));

        var readers = amid(bustle, questions);

        var changed = new HashSet<Endpoint>();
        for (var question : questions) {
            var now = new Reader().read(question);
            assertThat(readers).extracting(reader -> reader.read(question)).containsOnly(now);
            if (!now.equals(tags.get(question.endpoint()))) {
                changed.add(question.endpoint());
            }
        }
        assertThat(changed)
                .as("the control: what everybody writes does not stay as it was")
                .containsAll(changeable());
    }

    private static List<Reader> amid(Bustle bustle, List<Question> questions) {
        var busy = new AtomicBoolean(true);
        var readers = new ArrayList<Reader>();
        var works = new ArrayList<Callable<Boolean>>();
        works.add(() -> {
            try {
                for (int round = 1; round <= ROUNDS; round++) {
                    bustle.round(round);
                }
            } finally {
                busy.set(false);
            }
            return true;
        });
        for (int number = 0; number < READERS; number++) {
            var reader = new Reader();
            readers.add(reader);
            works.add(() -> {
                while (busy.get()) {
                    questions.forEach(reader::read);
                }
                return true;
            });
        }
        AllAtOnce.all(works);
        return readers;
    }

    private static Set<Endpoint> changeable() {
        return Document.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("PATCH"))
                .flatMap(endpoint -> Document.shownBy(endpoint).stream())
                .collect(Collectors.toSet());
    }
}
