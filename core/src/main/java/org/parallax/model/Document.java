package org.parallax.model;

import java.util.List;

/**
 * One article or statement as received.
 *
 * @param source the name it came under: a file name, an address, or the id its sender gave it
 * @param blocks its paragraphs and lines, in text order, none overlapping
 */
public record Document(DocumentId id, String source, Text text, Edition edition, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block out of order or text in " + source + ": " + block);
            }
            end = block.span().end();
        }
    }

    /** The words at a span. */
    public String at(Span span) {
        return text.at(span);
    }
}
