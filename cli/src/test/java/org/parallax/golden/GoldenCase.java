package org.parallax.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Published;

/**
 * One golden case as its file gives it.
 *
 * @param documents files to read, relative to the root of the checkout
 * @param text a text that stands in the case itself, or null
 * @param incidents what is expected of incidents, in the order of the file
 * @param others what is expected beside them
 */
record GoldenCase(
        Path file,
        List<String> documents,
        @Nullable String text,
        Edition edition,
        List<Block> incidents,
        List<Expectation> others) {

    /** An incident that the program should find, with what is expected of it. */
    record Block(String name, List<Expectation> expectations) {}

    /**
     * One expectation.
     *
     * @param key the words before the colon
     * @param value the words after it
     * @param pending whether it is a known shortfall
     */
    record Expectation(int line, String key, String value, boolean pending) {
        /** As a reader finds it in the file. */
        String where() {
            return "line " + line + ": " + key + ": " + value;
        }
    }

    static GoldenCase read(Path file) throws IOException {
        Parser parser = new Parser(file);
        for (String line : Files.readAllLines(file)) {
            parser.take(line);
        }
        return parser.done();
    }

    /** Takes the file line by line. */
    private static final class Parser {

        private final Path file;
        private final List<String> documents = new ArrayList<>();
        private final List<Block> incidents = new ArrayList<>();
        private final List<Expectation> others = new ArrayList<>();
        private @Nullable StringBuilder text;
        private boolean inText;
        private @Nullable String title;
        private @Nullable String outlet;
        private @Nullable Published published;
        private int number;

        Parser(Path file) {
            this.file = file;
        }

        void take(String line) {
            number++;
            if (inText) {
                inText = !line.equals("---");
                if (inText && text != null) {
                    text.append(line).append('\n');
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                statement(line.strip(), line.startsWith(" "));
            }
        }

        private void statement(String line, boolean indented) {
            boolean pending = line.startsWith("pending:");
            String rest = pending ? line.substring("pending:".length()).strip() : line;
            int colon = rest.indexOf(": ");
            if (colon < 0 && !rest.equals("text:")) {
                throw new IllegalArgumentException(file + ":" + number + ": want key: value, not: " + line);
            }
            String key = colon < 0 ? "text" : rest.substring(0, colon);
            String value = colon < 0 ? "" : rest.substring(colon + 2).strip();
            if (indented) {
                last().expectations().add(new Expectation(number, key, value, pending));
            } else {
                atMargin(key, value, pending);
            }
        }

        private void atMargin(String key, String value, boolean pending) {
            switch (key) {
                case "read" -> documents.add(value);
                case "text" -> {
                    text = new StringBuilder();
                    inText = true;
                }
                case "title" -> title = value;
                case "outlet" -> outlet = value;
                case "published" -> published = Published.on(LocalDate.parse(value));
                case "incident" -> incidents.add(new Block(value, new ArrayList<>()));
                default -> others.add(new Expectation(number, key, value, pending));
            }
        }

        private Block last() {
            if (incidents.isEmpty()) {
                throw new IllegalArgumentException(file + ":" + number + ": stands under no incident");
            }
            return incidents.get(incidents.size() - 1);
        }

        GoldenCase done() {
            String body = text == null ? null : text.toString();
            if ((body == null) == documents.isEmpty()) {
                throw new IllegalArgumentException(file + ": want either read: lines or a text: block");
            }
            Edition edition = new Edition(title, outlet, published, null, null);
            return new GoldenCase(file, List.copyOf(documents), body, edition, incidents, others);
        }
    }
}
