package org.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one party says to one point, with the words.
 *
 * @param value the answer in neutral words or as quoted
 * @param evidence where it stands
 * @param denial whether the party denies the value rather than holds it
 */
public record Answer(String value, Evidence evidence, boolean denial) {

    /**
     * The words behind an answer.
     *
     * @param attribution who is reported to say it, or null for the document's own voice
     * @param event the event it is part of, or null
     * @param chain the way it travelled, original speaker first
     */
    public record Evidence(
            DocumentId document,
            List<Span> spans,
            @Nullable AttributionId attribution,
            @Nullable EventId event,
            List<ActorId> chain) {
        public Evidence {
            spans = List.copyOf(spans);
            chain = List.copyOf(chain);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("no answer without words");
            }
        }
    }
}
