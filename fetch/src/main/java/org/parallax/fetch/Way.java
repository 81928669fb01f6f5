package org.parallax.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/** Goes where an address leads, through its redirects, and checks every step before it is made. Thread-safe. */
final class Way {

    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    private final Policy policy;
    private final AddressRule rule;
    private final Names names;
    private final Wire wire;

    Way(Policy policy, AddressRule rule, Names names, Wire wire) {
        this.policy = policy;
        this.rule = rule;
        this.names = names;
        this.wire = wire;
    }

    /** What stands before each step: it may refuse it, or ask in its turn. */
    @FunctionalInterface
    interface Gate {
        /** No gate at all. */
        Gate OPEN = (target, step) -> step.run();

        Reply pass(Target target, Pace.Work<Reply> step) throws IOException;
    }

    /** Where a question has come to. */
    static final class Trip {
        private String at;

        Trip(String start) {
            this.at = start;
        }

        String at() {
            return at;
        }
    }

    /** The end of the way. */
    record End(Target target, Reply reply) {}

    End go(Trip trip, Target start, Wish wish, Gate gate) throws IOException {
        Target target = start;
        for (int hop = 0; hop <= policy.limits().redirects(); hop++) {
            Target here = target;
            List<InetAddress> addresses = addresses(here);
            Reply reply = gate.pass(here, () -> wire.ask(here, addresses, wish));
            String location = reply.headers().location();
            if (!MOVED.contains(reply.status()) || location == null) {
                return new End(here, reply);
            }
            trip.at = location;
            target = here.next(location, policy);
            trip.at = target.uri().toString();
        }
        throw new RefusedException(Refusal.REDIRECTS, "the address leads on and on");
    }

    /** All addresses of a host, each of them checked: one that is not public makes all of them suspect. */
    private List<InetAddress> addresses(Target target) throws IOException {
        InetAddress literal = target.literal();
        List<InetAddress> addresses = literal == null ? lookUp(target.host()) : List.of(literal);
        for (InetAddress address : addresses) {
            rule.check(address, target.port());
        }
        return addresses;
    }

    private List<InetAddress> lookUp(String host) throws IOException {
        List<InetAddress> found;
        try {
            found = names.of(host);
        } catch (UnknownHostException e) {
            throw new IOException("there is no site of the name " + host, e);
        }
        if (found.isEmpty()) {
            throw new IOException("there is no site of the name " + host);
        }
        return found;
    }
}
