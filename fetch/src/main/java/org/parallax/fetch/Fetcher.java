package org.parallax.fetch;

/**
 * Fetches documents from the public web. Thread-safe; one object keeps one pace, so a program has one of them.
 *
 * <p>Bad addresses, broken sites and whatever else goes wrong come back as an {@link Answer} and never as an exception. A call may wait
 * for its turn at a host.
 *
 * <pre>{@code
 * Fetcher fetcher = Fetcher.guarded(Policy.standard());
 * Answer answer = fetcher.fetch(Question.of("https://www.example.org/news"));
 * }</pre>
 */
public interface Fetcher {

    Answer fetch(Question question);

    /** A fetcher that obeys a policy. */
    static Fetcher guarded(Policy policy) {
        return new GuardedFetcher(policy, Names.SYSTEM, Witness.NONE, Time.SYSTEM);
    }

    /**
     * The fetcher of those who have not switched fetching on: it refuses everything.
     *
     * @param hint how to switch it on: "give --fetch"
     */
    static Fetcher off(String hint) {
        return question -> new Answer.Refused(
                question.address(), Refusal.OFF, "addresses are fetched only if that is switched on: " + hint);
    }
}
