package org.parallax.export.linked;

import java.io.IOException;

/** A long list inside one JSON object, written member by member, a line each. Not thread-safe. */
final class JsonArray {

    private final Appendable out;
    private boolean begun;

    /** Begins with everything that stands before the list's first member, bracket included. */
    JsonArray(Appendable out, String before) throws IOException {
        this.out = out;
        out.append(before);
    }

    void add(Json member) throws IOException {
        out.append(begun ? ",\n" : "\n").append(member.toString());
        begun = true;
    }

    void end(String after) throws IOException {
        out.append(begun ? "\n" : "").append(after);
    }
}
