package org.parallax.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells texts that are clearly not in English, which we would only misread. A short text, or one in doubt, passes.
 * Immutable.
 */
final class English {

    private static final String FILE = "english-words.tsv";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'’]+");
    /** As much of a text as is looked at. */
    private static final int SAMPLE = 4000;

    private static final int ENOUGH_LETTERS = 60;
    private static final int ENOUGH_WORDS = 50;
    /** English news has about a quarter of these words; French, German or Turkish news below one in fifty. */
    private static final double FEWEST = 0.03;

    private final Set<String> words;

    private English(Set<String> words) {
        this.words = words;
    }

    static English standard() {
        InputStream file = Objects.requireNonNull(English.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new English(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void refuseOtherThan(String text) throws Unreadable {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long latin = sample.codePoints()
                .filter(Character::isLetter)
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
                .count();
        if (letters >= ENOUGH_LETTERS && latin * 2 < letters) {
            throw new Unreadable(
                    "is not in English, the only language that is read: most of its letters are not Latin");
        }
        String[] all = NO_LETTERS.split(sample.toLowerCase(Locale.ROOT).strip(), -1);
        long known = Arrays.stream(all).filter(words::contains).count();
        if (all.length >= ENOUGH_WORDS && known < FEWEST * all.length) {
            throw new Unreadable("is not in English, the only language that is read: hardly any word of it is");
        }
    }
}
