package org.parallax.evaluate.incidents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the stories of {@code gold/incidents}; a mistake names its file and line. */
final class StoryReader {

    private static final Pattern ENTRY = Pattern.compile("(\\s*)([^:]+(?::[A-Z]{3})?): ?(.*)");
    private static final Pattern TOLD = Pattern.compile("(\\w+) (.*?)(?: (\\d))?");

    private final String name;
    private final List<String> lines;
    private final List<Story.Text> documents = new ArrayList<>();
    private final List<Story.Expected> incidents = new ArrayList<>();
    private final List<Story.Told> never = new ArrayList<>();
    private int at;

    private StoryReader(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** All stories of a folder in order of their names. */
    static List<Story> readAll(Path folder) throws IOException {
        List<Story> stories = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".story"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".story", "");
                stories.add(new StoryReader(name, Files.readAllLines(file)).read());
            }
        }
        return stories;
    }

    /** A story from the words of its file. */
    static Story of(String name, String words) {
        return new StoryReader(name, words.lines().toList()).read();
    }

    private Story read() {
        for (at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("document:")) {
                document(value(line));
            } else if (line.startsWith("incident:")) {
                incident(value(line));
            } else if (line.startsWith("never:")) {
                never.add(told(value(line)));
            } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("---")) {
                throw mistake("unexpected: " + line);
            }
        }
        return new Story(name, documents, incidents, never);
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private void document(String key) {
        @Nullable String published = null;
        @Nullable String outlet = null;
        StringBuilder text = new StringBuilder();
        for (at++; at < lines.size() && !lines.get(at).equals("---"); at++) {
            String line = lines.get(at);
            if (line.startsWith("published:")) {
                published = value(line);
            } else if (line.startsWith("outlet:")) {
                outlet = value(line);
            } else {
                text.append(line).append('\n');
            }
        }
        documents.add(new Story.Text(key, published, outlet, text.toString()));
    }

    private void incident(String title) {
        List<Story.Told> told = new ArrayList<>();
        Map<String, String> statuses = new LinkedHashMap<>();
        Map<String, String> accounts = new LinkedHashMap<>();
        Integer independent = null;
        while (at + 1 < lines.size() && lines.get(at + 1).startsWith("  ")) {
            Matcher entry = ENTRY.matcher(lines.get(++at));
            if (!entry.matches()) {
                throw mistake("not an entry");
            }
            String key = entry.group(2);
            if (key.equals("told")) {
                told.add(told(entry.group(3)));
            } else if (key.equals("independent")) {
                independent = Integer.valueOf(entry.group(3));
            } else {
                (key.contains(" ") ? accounts : statuses).put(key, entry.group(3));
            }
        }
        incidents.add(new Story.Expected(title, told, statuses, accounts, independent));
    }

    private Story.Told told(String value) {
        Matcher told = TOLD.matcher(value);
        if (!told.matches()) {
            throw mistake("not a document and words: " + value);
        }
        int occurrence = told.group(3) == null ? 1 : Integer.parseInt(told.group(3));
        Story.Told found = new Story.Told(told.group(1), told.group(2), occurrence);
        String text = documents.stream()
                .filter(document -> document.key().equals(found.document()))
                .map(Story.Text::words)
                .findFirst()
                .orElseThrow(() -> mistake("no such document"));
        found.in(text);
        return found;
    }

    private IllegalArgumentException mistake(String what) {
        return new IllegalArgumentException(name + ".story line " + (at + 1) + ": " + what);
    }
}
