package org.parallax.store;

import java.util.List;
import org.parallax.model.CodedDocument;
import org.parallax.model.Rejection;
import org.parallax.read.Input;
import org.parallax.store.journal.Payload;

/**
 * An input that was read and coded and is not stored yet.
 *
 * @param key the same for the same bytes with the same edition in the same format
 */
record Prepared(String key, Input input, Payload payload, List<CodedDocument> documents, List<Rejection> rejections) {

    String name() {
        return input.name();
    }
}
