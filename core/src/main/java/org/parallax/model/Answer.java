package org.parallax.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one party says to one point, with the words.
 *
 * @param value the answer in neutral words or as quoted
 * @param evidence where it stands
 * @param denial whether the party denies the value rather than holds it
 * @param told the day the document was published, or null if unknown
 * @param earlier whether the party has since given another value
 */
public record Answer(
        String value,
        Evidence evidence,
        boolean denial,
        @Nullable LocalDate told,
        boolean earlier) {

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

    /** An answer that still stands, of a document whose day is not known. */
    public Answer(String value, Evidence evidence, boolean denial) {
        this(value, evidence, denial, null, false);
    }

    /** The same answer, which the party has since changed. */
    public Answer superseded() {
        return new Answer(value, evidence, denial, told, true);
    }
}
