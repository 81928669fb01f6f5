package org.parallax.fetch;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be fetched.
 *
 * @param sites the hosts that may be fetched, each with all hosts below it; all of the public web if there are none
 * @param openForTests ports of 127.0.0.1 that are open although no address of this machine ever is; none but in tests
 */
public record Policy(Set<String> sites, Limits limits, Set<Integer> openForTests) {

    private static final Set<Integer> PORTS = Set.of(80, 443);

    public Policy {
        sites = sites.stream().map(site -> site.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        openForTests = Set.copyOf(openForTests);
    }

    /** All of the public web, at the usual pace. */
    public static Policy standard() {
        return new Policy(Set.of(), Limits.STANDARD, Set.of());
    }

    /** These sites only. */
    public Policy only(Set<String> these) {
        return new Policy(these, limits, openForTests);
    }

    /** The same with other limits. */
    public Policy within(Limits other) {
        return new Policy(sites, other, openForTests);
    }

    /** For tests alone: servers on 127.0.0.1 at these ports may be fetched. Nothing outside tests may call it. */
    public static Policy forTests(Set<Integer> ports, Limits limits) {
        return new Policy(Set.of(), limits, ports);
    }

    boolean allowsSite(String host) {
        return sites.isEmpty() || sites.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site));
    }

    boolean allowsPort(int port) {
        return PORTS.contains(port) || openForTests.contains(port);
    }

    boolean isOpenForTests(String address, int port) {
        return address.equals("127.0.0.1") && openForTests.contains(port);
    }
}
