package org.parallax.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Running text with a hanging indent. */
final class Paragraph {

    private Paragraph() {}

    /** The text wrapped to a width, with one opening before its first line and another before all others. */
    static List<String> hanging(String first, String others, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : Cells.wrap(text, width - Cells.width(others))) {
            lines.add((lines.isEmpty() ? first : others) + line);
        }
        return lines;
    }
}
