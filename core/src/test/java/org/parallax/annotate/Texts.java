package org.parallax.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Role;
import org.parallax.model.Text;

/** Documents for tests: each line of the text is a block of the body. */
final class Texts {

    private Texts() {}

    static Document body(String text) {
        return document(text, Role.BODY);
    }

    static Document document(String value, Role role) {
        Text text = Text.of(value);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : value.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(text.span(start, start + line.length()), role));
            }
            start += line.length() + 1;
        }
        return new Document(new DocumentId("d-0"), "test", text, Edition.UNKNOWN, blocks);
    }
}
