package org.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.model.Document;

/**
 * Every pattern in the code, on dull texts and on texts twice as long: the number of characters looked at must not grow
 * faster than the text by much. The looks are counted, not the time, so that the test says the same on every machine.
 */
class PatternsTest {

    private static final int LENGTH = 3_000;
    private static final double WORST = 2.6;
    private static final long ENDLESS = 100_000_000;

    private static final List<String> DULL = List.of(
            " ", "a", "A", "1", "-", ".", ",", "\n", "\"", "(", "<", "/", ":", "a ", "A ", "1 ", "1,", "a-", "A. ",
            "\n ", "\r\n", "Aa ", "By A ", "<a ", "a@", "1/1/", "12:30 ", "May 1, ", "(a ", "\u00a0", "\u2014 ", "a.b.",
            "&a;");

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }

    @Test
    void twice_the_text_is_about_twice_the_work() throws Exception {
        List<String> slow = new ArrayList<>();
        Map<String, Pattern> patterns = patterns();
        patterns.forEach((name, pattern) -> DULL.forEach(dull -> {
            long once = looks(pattern, text(dull, LENGTH));
            long twice = looks(pattern, text(dull, 2 * LENGTH));
            if (twice > 200_000 && (twice >= ENDLESS || twice > once * WORST)) {
                slow.add(name + " " + pattern + " on \"" + dull + "\": " + once + ", " + twice);
            }
        }));
        System.out.println(patterns.size() + " patterns on " + DULL.size() + " dull texts");
        assertThat(patterns).hasSizeGreaterThan(10);
        assertThat(slow).isEmpty();
    }

    private static String text(String dull, int length) {
        return dull.repeat(length / dull.length()) + "\u0001";
    }

    private static long looks(Pattern pattern, String text) {
        Counted counted = new Counted(text);
        var matcher = pattern.matcher(counted);
        try {
            while (counted.looks < ENDLESS && matcher.find()) {
                continue;
            }
        } catch (StackOverflowError e) {
            return ENDLESS;
        }
        return counted.looks;
    }

    private static Map<String, Pattern> patterns() throws Exception {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (Class<?> each : classes()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    patterns.put(each.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
                }
            }
        }
        // These two are only asked whether they stand at a place; line patterns are kept from long lines.
        patterns.remove("UniversalTimes.WORD");
        patterns.remove("UniversalTimes.OF_A_PLACE");
        return patterns;
    }

    private static List<Class<?>> classes() throws IOException, ReflectiveOperationException {
        Path root = Path.of(Document.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (!name.endsWith("package-info")) {
                    classes.add(Class.forName(name, false, Document.class.getClassLoader()));
                }
            }
        }
        return classes;
    }
}
