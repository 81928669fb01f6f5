package org.parallax.date;

import java.util.Set;
import java.util.function.IntFunction;

/** Refuses phrases that only look like times: prices, ages, "may" the verb, the fall of a city. Thread-safe. */
final class Guards {

    private static final Set<String> MONEY = Set.of("$", "£", "€", "#", "no", "number", "us$", ":", "/");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "until", "till", "by", "from", "of", "and", "-", "–", "to", "before", "after", "during",
            "between", "(", "early", "late", "for", "circa", "ca", "through");
    private static final Set<String> FOR =
            Set.of("for", "in", "over", "of", "within", "after", "several", "past", "few");

    /**
     * Whether a phrase is a time.
     *
     * @param tagAt the part of speech at a UTF-16 offset, or an empty string
     */
    boolean accepts(Phrase phrase, IntFunction<String> tagAt) {
        String tag = tagAt.apply(phrase.sentence().get(phrase.to() - 1).start());
        return switch (phrase.rule()) {
            case "year" -> year(phrase, tagAt);
            case "bc-year" ->
                phrase.first('n')
                        .or(() -> phrase.first('d'))
                        .or(() -> phrase.first('y'))
                        .isPresent();
            case "day" -> phrase.words().size() > 1 || !(tag.startsWith("V") || tag.equals("MD"));
            case "season" -> season(phrase, tag);
            case "part" -> (tag.startsWith("N") || tag.isEmpty() || tag.equals("RB")) && !named(phrase, tag);
            case "clock-day", "number-part" -> Clock.of(phrase) != null;
            case "span" -> !old(phrase) && !tag.startsWith("JJ");
            case "first-units", "past", "past-bare" -> !old(phrase);
            case "bare-units" -> phrase.words().get(0).text().endsWith("s") && FOR.contains(phrase.before());
            case "reference" -> reference(phrase, tag);
            case "deictic", "deictic-part" -> deictic(phrase, tagAt);
            case "every" -> !phrase.before().equals("%");
            default -> true;
        };
    }

    private static boolean year(Phrase phrase, IntFunction<String> tagAt) {
        if (!phrase.has('y')) {
            return false;
        }
        if (phrase.words().size() > 1) {
            return true;
        }
        if (MONEY.contains(phrase.before()) || phrase.after().equals("%") || hyphenated(phrase)) {
            return false;
        }
        int value = phrase.first('y').map(Lexeme::number).orElse(0);
        boolean usual = value > 1500 && value < 2100;
        String next = phrase.to() < phrase.sentence().size()
                ? tagAt.apply(phrase.sentence().get(phrase.to()).start())
                : "";
        return BEFORE_YEAR.contains(phrase.before())
                ? !next.equals("NNS")
                : usual && !next.equals("NNS") && !next.equals("CD");
    }

    /** "Operation Dawn" */
    private static boolean named(Phrase phrase, String tag) {
        return tag.equals("NNP")
                && phrase.from() > 0
                && Character.isUpperCase(
                        phrase.words().get(phrase.words().size() - 1).text().charAt(0));
    }

    /** "1500-strong" */
    private static boolean hyphenated(Phrase phrase) {
        return phrase.after().equals("-")
                && phrase.to() + 1 < phrase.sentence().size()
                && Character.isLetter(
                        phrase.sentence().get(phrase.to() + 1).text().charAt(0));
    }

    private static boolean season(Phrase phrase, String tag) {
        boolean falls = phrase.value('S').equals("FA") && phrase.after().equals("of");
        return !falls && !tag.startsWith("V") && (phrase.words().size() > 1 || tag.startsWith("N") || tag.isEmpty());
    }

    private static boolean old(Phrase phrase) {
        String after = phrase.after();
        if (after.equals("-") && phrase.to() + 1 < phrase.sentence().size()) {
            after = phrase.sentence().get(phrase.to() + 1).text();
        }
        return after.equals("old") || after.equals("olds");
    }

    private static boolean reference(Phrase phrase, String tag) {
        return !phrase.words().get(phrase.words().size() - 1).text().equalsIgnoreCase("present")
                || tag.startsWith("JJ")
                || tag.startsWith("N");
    }

    /** In "said that Friday" and "after that night" only the determiner makes a time. */
    private static boolean deictic(Phrase phrase, IntFunction<String> tagAt) {
        Lexeme way = phrase.first('l').orElseThrow();
        return !way.text().equalsIgnoreCase("that")
                || tagAt.apply(way.start()).equals("DT")
                || tagAt.apply(way.start()).isEmpty();
    }
}
