package org.parallax.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Cuts a sentence into the words of the time grammar. Thread-safe. */
final class Lexer {

    private static final Pattern PIECES = Pattern.compile("(?<word>(?:\\p{L}\\.){2,}|\\p{L}+(?:['’](?!s\\b)\\p{L}+)?)"
            + "|(?<iso>\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?)(?!\\d)"
            + "|(?<figures>\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2}))(?!\\d)"
            + "|(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}\\.\\d{2}(?=\\s?[ap]\\.?m))(?!\\d)"
            + "|(?<thousands>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+)"
            + "|(?<ordinal>\\d{1,2}(?:st|nd|rd|th))\\b"
            + "|(?<decade>['’]?(?:\\d{3}0|\\d0)s)\\b"
            + "|(?<number>\\d+)"
            + "|(?<dash>[-–—])|(?<mark>\\S)");

    private static final int LONGEST = 3;
    private static final Set<String> NEEDS_CAPITAL =
            Set.of("may", "march", "august", "mar.", "sun.", "sat.", "wed.", "jan", "jun", "jul", "dec", "mar");

    private record Word(char type, String value) {}

    private final Map<String, Word> words = new HashMap<>();

    Lexer() {
        for (Row row : Table.rows(Lexer.class, "words.tsv", 3)) {
            if (row.exact(1).length() != 1) {
                throw row.wrong("a class is one letter: " + row.exact(1));
            }
            words.put(row.exact(0), new Word(row.exact(1).charAt(0), row.exact(2)));
        }
    }

    /** The words of a text between two UTF-16 offsets. */
    List<Lexeme> lexemes(String text, int from, int to) {
        List<Lexeme> found = new ArrayList<>();
        Matcher matcher = PIECES.matcher(text).region(from, to).useTransparentBounds(true);
        int at = from;
        while (at < to && matcher.find()) {
            Lexeme lexeme = lexeme(text, matcher, to);
            found.add(lexeme);
            at = lexeme.end();
            matcher.region(at, to);
        }
        return found;
    }

    private Lexeme lexeme(String text, Matcher matcher, int to) {
        int start = matcher.start();
        String piece = matcher.group();
        if (matcher.group("word") != null) {
            return word(text, start, matcher.end(), to);
        }
        if (matcher.group("number") != null) {
            return number(piece, start);
        }
        if (matcher.group("ordinal") != null) {
            return new Lexeme('o', piece.substring(0, piece.length() - 2), piece, start);
        }
        if (matcher.group("decade") != null) {
            return new Lexeme('D', piece.replaceAll("\\D", ""), piece, start);
        }
        return figure(matcher, piece, start);
    }

    private static Lexeme figure(Matcher matcher, String piece, int start) {
        if (matcher.group("iso") != null) {
            return new Lexeme('i', piece, piece, start);
        }
        if (matcher.group("clock") != null) {
            return new Lexeme('c', piece.replace('.', ':'), piece, start);
        }
        if (matcher.group("figures") != null) {
            String day = Figures.iso(piece);
            return new Lexeme(day == null ? Lexeme.OTHER : 'i', day == null ? piece : day, piece, start);
        }
        if (matcher.group("dash") != null) {
            return new Lexeme('-', "", piece, start);
        }
        return new Lexeme(piece.equals(",") ? ',' : Lexeme.OTHER, "", piece, start);
    }

    private static Lexeme number(String piece, int start) {
        if (piece.length() > 4) {
            return new Lexeme(Lexeme.OTHER, "", piece, start);
        }
        int value = Integer.parseInt(piece);
        char type = piece.length() == 4 && value >= 1000 && value < 2200 ? 'y' : value >= 1 && value <= 31 ? 'd' : 'n';
        return new Lexeme(type, String.valueOf(value), piece, start);
    }

    /** The longest entry of up to three words that begins here. */
    private Lexeme word(String text, int start, int end, int to) {
        Lexeme best = known(text, start, end);
        if (end < to && text.charAt(end) == '.') {
            Lexeme abbreviated = known(text, start, end + 1);
            best = abbreviated == null ? best : abbreviated;
        }
        if (Character.isUpperCase(text.charAt(start))) {
            int reach = end;
            for (int words = 1; words < LONGEST && reach < to; words++) {
                reach = nextWordEnd(text, reach, to);
                Lexeme longer = known(text, start, reach);
                best = longer == null ? best : longer;
            }
        }
        return best == null ? new Lexeme(Lexeme.OTHER, "", text.substring(start, end), start) : best;
    }

    private static int nextWordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private @Nullable Lexeme known(String text, int start, int end) {
        String written = text.substring(start, end);
        String lower = written.toLowerCase(Locale.ROOT);
        Word word = words.get(lower);
        if (word == null || (NEEDS_CAPITAL.contains(lower) && !Character.isUpperCase(written.charAt(0)))) {
            return null;
        }
        return new Lexeme(word.type(), word.value(), written, start);
    }
}
