package org.parallax.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What sites ask of programs in their robots.txt (RFC 9309); each site's is kept for a day. Thread-safe. */
final class Robots {

    private static final String NAME = "parallax";
    private static final int LARGEST = 512 << 10;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final byte[] NO_RULES = {};

    private final Way way;
    private final Policy policy;
    private final Pace pace;
    private final Time time;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();

    Robots(Way way, Policy policy, Pace pace, Time time) {
        this.way = way;
        this.policy = policy;
        this.pace = pace;
        this.time = time;
    }

    private record Rules(BaseRobotRules rules, Instant until) {}

    void check(Target target) throws IOException {
        if (!rules(target).isAllowed(target.uri().toString())) {
            throw new RefusedException(Refusal.ROBOTS, "the robots.txt of " + target.host() + " asks not to fetch it");
        }
    }

    private BaseRobotRules rules(Target target) throws IOException {
        Rules rules = known.get(target.origin());
        if (rules == null || rules.until().isBefore(time.now())) {
            rules = new Rules(ask(target), time.now().plus(KEPT));
            known.put(target.origin(), rules);
            long delay = rules.rules().getCrawlDelay();
            if (delay > 0) {
                pace.slow(target.host(), Duration.ofMillis(delay));
            }
        }
        return rules.rules();
    }

    /** A site without the file asks nothing; of one that cannot answer now nobody knows what it asks. */
    private BaseRobotRules ask(Target target) throws IOException {
        Target file = Target.of(target.uri().resolve("/robots.txt").toString(), policy);
        Way.Trip trip = new Way.Trip(file.uri().toString());
        Reply reply = way.go(trip, file, new Wish(LARGEST, false, null, null), Way.Gate.OPEN)
                .reply();
        boolean absent = reply.status() >= 300 && reply.status() < 500 && reply.status() != 429;
        if (reply.status() != 200 && !absent) {
            throw new IOException("the site's robots.txt cannot be had: it answers " + reply.status());
        }
        byte[] bytes = absent ? NO_RULES : reply.body();
        return new SimpleRobotRulesParser().parseContent(file.uri().toString(), bytes, "text/plain", List.of(NAME));
    }
}
