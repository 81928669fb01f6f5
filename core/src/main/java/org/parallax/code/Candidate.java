package org.parallax.code;

import java.util.List;
import org.parallax.model.Event;

/**
 * An event that the lexicon proposes, before the ranker has decided: what a training of the ranker sees.
 *
 * @param features the names of the features that hold
 */
public record Candidate(Event event, List<String> features) {

    public Candidate {
        features = List.copyOf(features);
    }
}
