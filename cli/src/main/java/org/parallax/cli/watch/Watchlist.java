package org.parallax.cli.watch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of sources: an address a line, then, in any order, {@code every=30m}, {@code expect=12} (documents a day) and
 * {@code outlet=Name of the outlet}, which comes last because names have spaces. {@code #} begins a comment line.
 */
public final class Watchlist {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})(m|h|d)");
    private static final Pattern EXPECT = Pattern.compile("\\d{1,6}");

    private Watchlist() {}

    /** The sources of a file. Throws {@link IllegalArgumentException} that names the line if one cannot be understood. */
    public static List<Source> of(Path file, Duration every) throws IOException {
        List<Source> sources = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    sources.add(source(line, every));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return sources;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException("is not UTF-8", e);
        }
    }

    static Source source(String line, Duration usual) {
        int at = line.indexOf("outlet=");
        String outlet = at < 0 ? null : line.substring(at + "outlet=".length()).strip();
        String[] words = (at < 0 ? line : line.substring(0, at)).strip().split("\\s+");
        Duration every = usual;
        @Nullable Integer perDay = null;
        for (int i = 1; i < words.length; i++) {
            if (words[i].startsWith("every=")) {
                every = span(words[i].substring("every=".length()));
            } else if (words[i].startsWith("expect=")) {
                perDay = number(words[i].substring("expect=".length()));
            } else {
                throw new IllegalArgumentException(
                        "wants every=, expect= or outlet= behind the address, not " + words[i]);
            }
        }
        return new Source(words[0], every, perDay, outlet == null || outlet.isEmpty() ? null : outlet);
    }

    /** A span of time such as 15m, 2h, 1d. */
    public static Duration span(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            throw new IllegalArgumentException("wants a span of time such as 15m, 2h or 1d, not '" + text + "'");
        }
        long number = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    private static Integer number(String text) {
        if (!EXPECT.matcher(text).matches()) {
            throw new IllegalArgumentException("expect= wants a number of documents a day, not '" + text + "'");
        }
        return Integer.valueOf(text);
    }
}
