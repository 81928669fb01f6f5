package org.parallax.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.Quotation;
import org.parallax.model.Role;

/**
 * Finds what stands between quotation marks, over sentences and paragraphs.
 *
 * <p>Each paragraph is read on its own with a stack of open quotations. One thing is carried from a paragraph of the body
 * to the next: a quotation left open at its end, if the next one re-opens it (as printers do) or closes it. Marks that
 * do not match are expected, not an error: a quotation whose end is missing stops where its sentence or its paragraph
 * does. Stateless and thread-safe.
 */
final class QuotationFinder {

    List<Quotation> find(Document document) {
        QuotationLedger ledger = new QuotationLedger(document.text());
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = block.role() == Role.BODY ? nextBody(blocks, i) : null;
            new ParagraphQuotations(ledger, block, next).read();
        }
        return ledger.quotations();
    }

    private static @Nullable Block nextBody(List<Block> blocks, int from) {
        for (int i = from + 1; i < blocks.size(); i++) {
            if (blocks.get(i).role() == Role.BODY) {
                return blocks.get(i);
            }
        }
        return null;
    }
}
