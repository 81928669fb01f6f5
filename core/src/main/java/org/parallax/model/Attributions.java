package org.parallax.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who says what in one document: its attributions, and for every predicate who vouches for it and how surely.
 *
 * <p>Immutable and thread-safe.
 */
public final class Attributions {

    private final List<Attribution> all;
    private final List<Predication> predications;
    private final Map<AttributionId, Attribution> byId = new HashMap<>();
    private final Map<TokenRef, Predication> byToken = new HashMap<>();

    /** @param all in order of id */
    public Attributions(List<Attribution> all, List<Predication> predications) {
        this.all = List.copyOf(all);
        this.predications = List.copyOf(predications);
        this.all.forEach(each -> byId.put(each.id(), each));
        this.predications.forEach(each -> byToken.put(each.token(), each));
    }

    public List<Attribution> all() {
        return all;
    }

    public List<Predication> predications() {
        return predications;
    }

    /** The attribution with this id; throws {@link IllegalArgumentException} if there is none. */
    public Attribution attribution(AttributionId id) {
        Attribution found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no such attribution: " + id);
        }
        return found;
    }

    public Optional<Predication> at(TokenRef token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** The innermost attribution whose content holds the span; the shortest content wins, then the later id. */
    public Optional<Attribution> around(Span span) {
        Attribution best = null;
        int shortest = Integer.MAX_VALUE;
        for (Attribution each : all) {
            for (Span content : each.wording().content()) {
                if (content.contains(span) && content.length() <= shortest) {
                    best = each;
                    shortest = content.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
