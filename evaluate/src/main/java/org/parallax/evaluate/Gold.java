package org.parallax.evaluate;

import tools.jackson.databind.JsonNode;

/**
 * One document of a gold set: the row as people marked it.
 *
 * @param row the whole row; {@code id} and {@code text} are there, the labels are the task's own. Spans in it are code points of the text
 */
public record Gold(JsonNode row) {

    public Gold {
        if (!row.path("id").isString() || !row.path("text").isString()) {
            throw new IllegalArgumentException("a gold row needs id and text");
        }
    }

    public String id() {
        return row.path("id").asString();
    }

    public String text() {
        return row.path("text").asString();
    }
}
