package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/** The labels of a gold row. */
final class Marked {

    private Marked() {}

    /** The things under a name; throws if the row has no such list. */
    static List<JsonNode> list(Gold gold, String name) {
        JsonNode list = gold.row().path(name);
        if (!list.isArray()) {
            throw new IllegalArgumentException(gold.id() + ": the gold has no list of " + name);
        }
        List<JsonNode> things = new ArrayList<>();
        list.forEach(things::add);
        return things;
    }

    /** The span of a thing, under {@code span}. */
    static Span span(JsonNode thing) {
        JsonNode span = thing.path("span");
        return new Span(span.path(0).asInt(), span.path(1).asInt());
    }
}
