package org.samling.bootstrap.proof.outage;

/** What somebody wants done. */
sealed interface Wish {

    /** Whose act it is. */
    String subject();

    String path();

    String body();

    /** Nothing but its Idempotency-Key keeps a to-do from being added twice. Whoever is to do it is told. */
    record AddTodo(String subject, String workshop, String title, String assignee) implements Wish {

        @Override
        public String path() {
            return workshop + "/todos";
        }

        @Override
        public String body() {
            return "{\"title\": \"%s\", \"assigned_to_user_id\": \"%s\"}".formatted(title, assignee);
        }
    }

    record SignUp(String subject, String person, String event) implements Wish {

        @Override
        public String path() {
            return event + "/participants";
        }

        @Override
        public String body() {
            return "{}";
        }
    }

    /** Whoever waits for the seat gets it, and is told. */
    record Cancel(String subject, String person, String event) implements Wish {

        @Override
        public String path() {
            return event + "/participants/" + person + "/cancel";
        }

        @Override
        public String body() {
            return "";
        }
    }
}
