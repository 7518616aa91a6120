package org.samling.bootstrap.packaged;

import java.net.http.HttpResponse;
import java.util.Random;

/** What callers do in a storm. */
public interface Acts {

    /** Does one act, and returns what was answered. */
    HttpResponse<String> act(Random random);
}
