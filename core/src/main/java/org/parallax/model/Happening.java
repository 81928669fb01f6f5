package org.parallax.model;

import java.util.List;

/**
 * The set of claims that speak of one happening, in order of document id and text.
 *
 * @param kind the family of acts that it belongs to, in neutral words: {@code capture}, {@code shelling}
 * @param statements the assertions that bear on it, in the same order
 * @param links why the claims belong together, one line for each pair that was joined
 * @param ties how it stands to other happenings
 * @param independentSources the number of documents after copies of one text are counted once
 */
public record Happening(
        IncidentId id,
        String kind,
        List<Claim> claims,
        List<Statement> statements,
        List<String> links,
        List<Tie> ties,
        int independentSources) {

    public Happening {
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        links = List.copyOf(links);
        ties = List.copyOf(ties);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a happening needs a claim");
        }
    }
}
