package org.samling.bootstrap.racing;

import java.util.function.Supplier;

/** The protection, taken away for a control: what is to be held is only looked at. */
final class LocksLetGo {

    private static volatile boolean lettingGo;

    private LocksLetGo() {}

    static void during(Runnable work) {
        lettingGo = true;
        try {
            work.run();
        } finally {
            lettingGo = false;
        }
    }

    static <T> T unlessLettingGo(Supplier<T> hold, Supplier<T> look) {
        return (lettingGo ? look : hold).get();
    }
}
