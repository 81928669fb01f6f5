package org.parallax.model;

import java.util.List;

/**
 * The set of claims that speak of one happening, in order of document id and text.
 *
 * @param links why the claims belong together, one line for each pair that was joined
 * @param independentSources the number of documents after copies of one text are counted once
 */
public record Happening(IncidentId id, List<Claim> claims, List<String> links, int independentSources) {

    public Happening {
        claims = List.copyOf(claims);
        links = List.copyOf(links);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a happening needs a claim");
        }
    }
}
