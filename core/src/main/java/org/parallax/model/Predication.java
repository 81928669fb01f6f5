package org.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * A predicate in the text (a verb, a noun or adjective that names a happening or state) with its factuality.
 *
 * @param attribution the innermost attribution in whose content it stands, or null for the document's own voice
 * @param factuality in the eyes of that attribution's source, or of the document itself
 * @param reason what was composed, in words: "denied, modal could"
 * @param certainty how sure a careful reader of the sentence is that it holds, whoever says it, from -3 (certainly not) to 3 (certainly), as in
 *     Lee et al. (EMNLP 2015); null where nobody asked
 */
public record Predication(
        TokenRef token,
        Span span,
        @Nullable AttributionId attribution,
        Factuality factuality,
        String reason,
        @Nullable Double certainty) {

    /** A predicate that nobody has rated. */
    public Predication(
            TokenRef token, Span span, @Nullable AttributionId attribution, Factuality factuality, String reason) {
        this(token, span, attribution, factuality, reason, null);
    }

    /** The value nearest to a reader's certainty, or the one that the source holds where there is no rating. */
    public Factuality read() {
        return certainty == null ? factuality : Factuality.nearest(certainty);
    }
}
