package org.parallax.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Fetches by the rules: the address, the site's own wishes, its pace, then the question; the same again at each redirect. */
final class GuardedFetcher implements Fetcher {

    private final Policy policy;
    private final Way way;
    private final Robots robots;
    private final Pace pace;
    private final Time time;

    GuardedFetcher(Policy policy, Names names, Witness witness, Time time) {
        this.policy = policy;
        this.time = time;
        AddressRule rule = new AddressRule(policy);
        this.pace = new Pace(policy.limits(), time);
        this.way = new Way(policy, rule, names, new Wire(policy.limits(), rule, witness));
        this.robots = new Robots(way, policy, pace, time);
    }

    @Override
    public Answer fetch(Question question) {
        Way.Trip trip = new Way.Trip(question.address());
        try {
            Target start = Target.of(question.address(), policy);
            Wish wish = new Wish(policy.limits().bytes(), true, question.tag(), question.modified());
            return answer(way.go(trip, start, wish, new Manners()));
        } catch (RefusedException e) {
            return new Answer.Refused(trip.at(), e.refusal(), e.reason());
        } catch (Pace.HeldException e) {
            return new Answer.Failed(trip.at(), String.valueOf(e.getMessage()), e.left());
        } catch (IOException e) {
            return new Answer.Failed(trip.at(), told(e), null);
        }
    }

    private static String told(IOException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return message.startsWith("there is no site") || message.startsWith("the ")
                ? message
                : "cannot be fetched: " + message;
    }

    private Answer answer(Way.End end) {
        Reply reply = end.reply();
        Reply.Headers headers = reply.headers();
        if (reply.status() == 200) {
            return new Answer.Fetched(
                    end.target().uri(), headers.type(), reply.body(), headers.tag(), headers.modified());
        }
        if (reply.status() == 304) {
            return new Answer.Unchanged(end.target().uri());
        }
        Duration wait = RetryAfter.of(headers.retryAfter(), time.now());
        if (wait != null) {
            pace.hold(end.target().host(), wait);
        }
        return new Answer.Failed(end.target().uri().toString(), "the site answers " + reply.status(), wait);
    }

    /** What stands before each step of one question. */
    private final class Manners implements Way.Gate {
        private String last = "";

        @Override
        public Reply pass(Target target, Pace.Work<Reply> step) throws IOException {
            robots.check(target);
            boolean goesOn = target.host().equals(last);
            last = target.host();
            return pace.inTurn(target.host(), goesOn, step);
        }
    }
}
