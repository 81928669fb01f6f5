package org.parallax.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Span;

/**
 * The words that call an act what it is, without those for whom and what: "seized" of "seized a tanker".
 *
 * @param lemma as a dictionary would list it, such as {@code return fire}
 */
record Wording(String words, Span span, String lemma) {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int SAME_START = 3;

    /** A word of the trigger with its place in it, in UTF-16 units. */
    private record Part(String word, int start, int end) {}

    static Wording of(Claim claim, Set<String> cuts) {
        Span trigger = claim.event().trigger().span();
        String text = claim.document().at(trigger);
        List<String> lemma =
                List.of(claim.event().trigger().lemma().toLowerCase(Locale.ROOT).split(" ", -1));
        List<Part> parts = parts(text);
        int first = Math.max(0, indexOf(parts, lemma.get(0), 0));
        int last = lemma.size() > 1
                ? Math.max(first, indexOf(parts, lemma.get(lemma.size() - 1), first + 1))
                : lastBeforeCut(parts, first, cuts);
        int from = parts.get(first).start();
        int to = parts.get(last).end();
        int start = trigger.start() + text.codePointCount(0, from);
        Span span = new Span(start, start + text.codePointCount(from, to));
        String words = text.substring(from, to).toLowerCase(Locale.ROOT);
        return new Wording(words, span, full(lemma, parts.subList(first, last + 1)));
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            parts.add(new Part(words.group(), words.start(), words.end()));
        }
        return parts;
    }

    private static int indexOf(List<Part> parts, String lemma, int from) {
        String start = lemma.substring(0, Math.min(SAME_START, lemma.length()));
        for (int i = from; i < parts.size(); i++) {
            if (parts.get(i).word().toLowerCase(Locale.ROOT).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    private static int lastBeforeCut(List<Part> parts, int first, Set<String> cuts) {
        int last = first;
        for (int i = first + 1; i < parts.size() && !isCut(parts.get(i).word(), cuts); i++) {
            last = i;
        }
        return last;
    }

    private static boolean isCut(String word, Set<String> cuts) {
        return cuts.contains(word.toLowerCase(Locale.ROOT)) || !Character.isLowerCase(word.charAt(0));
    }

    private static String full(List<String> lemma, List<Part> parts) {
        if (lemma.size() > 1 || parts.size() == 1) {
            return String.join(" ", lemma);
        }
        StringBuilder full = new StringBuilder(lemma.get(0));
        parts.subList(1, parts.size())
                .forEach(part -> full.append(' ').append(part.word().toLowerCase(Locale.ROOT)));
        return full.toString();
    }
}
