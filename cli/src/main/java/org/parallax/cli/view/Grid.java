package org.parallax.cli.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells wrap within their column.
 *
 * @param widths the columns' widths; they stand two spaces apart
 */
record Grid(List<Integer> widths) {

    private static final String BETWEEN = "  ";

    /** The lines of one row. A cell is a list of paragraphs. */
    List<String> row(List<List<String>> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = new ArrayList<>();
            for (String paragraph : cells.get(i)) {
                lines.addAll(Cells.wrap(paragraph, widths.get(i)));
            }
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> row = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            row.add(line(wrapped, line));
        }
        return row;
    }

    private String line(List<List<String>> cells, int number) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String text = number < cells.get(i).size() ? cells.get(i).get(number) : "";
            line.append(i == 0 ? "" : BETWEEN).append(Cells.pad(text, widths.get(i)));
        }
        return line.toString().stripTrailing();
    }

    int width() {
        return widths.stream().mapToInt(Integer::intValue).sum() + BETWEEN.length() * (widths.size() - 1);
    }
}
