package org.parallax.store;

import java.util.List;
import org.parallax.model.DocumentId;
import org.parallax.model.Rejection;

/**
 * What came of adding an input.
 *
 * @param known whether the same bytes had been received before; nothing was changed then
 * @param documents the documents in it, in order; of a known input those that came with it first
 * @param rejections what in it was not read, and why; it is kept all the same
 */
public record Added(boolean known, List<DocumentId> documents, List<Rejection> rejections) {

    public Added {
        documents = List.copyOf(documents);
        rejections = List.copyOf(rejections);
    }
}
