package org.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * A predicate in the text (a verb, a noun or adjective that names a happening or state) with its factuality.
 *
 * @param attribution the innermost attribution in whose content it stands, or null for the document's own voice
 * @param factuality in the eyes of that attribution's source, or of the document itself
 * @param reason what was composed, in words: "denied, modal could"
 */
public record Predication(
        TokenRef token, Span span, @Nullable AttributionId attribution, Factuality factuality, String reason) {}
