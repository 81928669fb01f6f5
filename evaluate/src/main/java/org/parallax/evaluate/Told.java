package org.parallax.evaluate;

import java.util.List;
import java.util.Optional;
import org.parallax.model.CodedDocument;
import org.parallax.model.Span;

/**
 * A gold document with what the engine tells of it.
 *
 * @param read what the engine tells; none if it refused the document
 * @param alignment from the engine's text to the gold's; none if they are not the same text
 */
public record Told(Gold gold, Optional<CodedDocument> read, Optional<Alignment> alignment) {

    /** Whether the engine read the very text that people marked. */
    public boolean comparable() {
        return alignment.isPresent();
    }

    /** A span of the engine as a span of the gold; none if it lies outside the gold text. */
    public Optional<Span> inGold(Span span) {
        return alignment.flatMap(both -> both.inGold(span));
    }

    /** Spans of the engine as spans of the gold, without those outside it. */
    public List<Span> inGold(List<Span> spans) {
        return spans.stream().flatMap(span -> inGold(span).stream()).toList();
    }
}
