package org.samling.adapters.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Answers as it was told, one answer after the other and the last for ever, whatever the name. */
final class MadeUpAddresses implements AddressBook {

    private final Deque<List<InetAddress>> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    MadeUpAddresses then(String... addresses) {
        answers.add(Stream.of(addresses).map(InetAddress::ofLiteral).toList());
        return this;
    }

    @Override
    public synchronized List<InetAddress> addressesOf(String name) throws UnknownHostException {
        asked.add(name);
        if (answers.isEmpty()) {
            throw new UnknownHostException(name);
        }
        return answers.size() == 1 ? answers.getFirst() : answers.removeFirst();
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }
}
