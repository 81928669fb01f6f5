package org.parallax.cli;

import java.util.Set;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Policy;
import picocli.CommandLine.Option;

/** Whether and from where a command fetches. */
final class FetchOptions {

    @Option(
            names = "--fetch",
            description =
                    "Fetch addresses of the public web (off by default); robots.txt is obeyed, hosts are not hurried.")
    private boolean on;

    @Option(
            names = "--site",
            paramLabel = "HOST",
            description = "Fetch from this host and those below it only; may be given again.")
    private Set<String> sites = Set.of();

    boolean on() {
        return on;
    }

    /** What may be fetched of what this console's user may fetch at all. */
    Policy policy(Console console) {
        return sites.isEmpty() ? console.web() : console.web().only(sites);
    }

    Fetcher fetcher(Console console) {
        return on ? Fetcher.guarded(policy(console)) : Fetcher.off("give --fetch, or save the page and give the file");
    }

    /** For commands that fetch nothing. */
    static Fetcher none() {
        return Fetcher.off("save the page and give the file");
    }
}
