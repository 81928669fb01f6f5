package org.parallax.locate;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * Which names of a document stand beside each other as part and whole: "Paris, Texas", "Sotk in Gegharkunik", "Georgia's
 * Gori district", "Ayrum village of Kalbajar". Not thread-safe.
 */
final class Containment {

    /** Index of the part, index of the whole. */
    private record Pair(int part, int whole) {}

    private final List<PlaceName> names;
    private final List<Pair> pairs = new ArrayList<>();

    Containment(List<PlaceName> names) {
        this.names = names;
        for (int i = 0; i + 1 < names.size(); i++) {
            pair(i, i + 1);
        }
    }

    private void pair(int left, int right) {
        PlaceName first = names.get(left);
        PlaceName second = names.get(right);
        if (first.sentence() != second.sentence() || second.people()) {
            return;
        }
        int from = first.words().widestLast() + 1;
        int to = second.words().first();
        if (wholeFollows(first.sentence(), from, to)) {
            pairs.add(new Pair(left, right));
        } else if ((to == from + 1 && first.sentence().token(from).tag().equals("POS"))
                || (to == from && first.people())) {
            pairs.add(new Pair(right, left));
        }
    }

    /** Between part and whole stand a comma, "in", "of", or one of these with an article or a word such as "state". */
    private static boolean wholeFollows(Sentence sentence, int from, int to) {
        boolean link = false;
        if (to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.word().equals(",")
                    || token.word().equals("(")
                    || token.word().equals("in")
                    || token.word().equals("of")) {
                link = true;
            } else if (!token.tag().equals("DT") && !token.tag().startsWith("JJ") && !token.isNoun()) {
                return false;
            }
        }
        return link;
    }

    /** Whether the possessor of another name: "Georgia" in "Georgia's Gori district". */
    boolean possesses(int index, List<Choice> choices) {
        PlaceName name = names.get(index);
        for (Pair pair : pairs) {
            if (pair.whole() == index && pair.part() == index + 1 && !name.people()) {
                Entry part = choices.get(pair.part()).entry();
                Entry whole = choices.get(index).entry();
                return part != null && whole != null && contains(whole, part) > 0;
            }
        }
        return false;
    }

    /** From 0 to 1, how well a candidate for a name fits the part or whole beside it. */
    double support(int index, Entry candidate, List<Choice> choices) {
        double best = 0;
        for (Pair pair : pairs) {
            if (pair.part() == index) {
                best = Math.max(best, asPart(candidate, pair.whole(), choices));
            } else if (pair.whole() == index) {
                best = Math.max(best, asWhole(candidate, pair.part()));
            }
        }
        return best;
    }

    private double asPart(Entry candidate, int whole, List<Choice> choices) {
        Entry chosen = choices.isEmpty() ? null : choices.get(whole).entry();
        if (chosen != null) {
            return contains(chosen, candidate);
        }
        return names.get(whole).candidates().stream()
                .limit(10)
                .mapToDouble(each -> contains(each, candidate))
                .max()
                .orElse(0);
    }

    private double asWhole(Entry candidate, int part) {
        return names.get(part).candidates().stream()
                .limit(40)
                .mapToDouble(each -> contains(candidate, each))
                .max()
                .orElse(0);
    }

    /** Whether one place lies in another, by its parents, or by distance where parents do not tell. */
    static double contains(Entry whole, Entry part) {
        if (whole.source().equals(part.source())) {
            return 0;
        }
        boolean sameCountry = whole.parents().country() != null
                && (whole.parents().country().equals(part.parents().country())
                        || part.parents().claims().contains(whole.parents().country()));
        return switch (whole.kind()) {
            case COUNTRY -> sameCountry && part.kind() != Kind.COUNTRY ? 0.8 : 0;
            case ADMIN1 ->
                sameCountry
                                && part.kind() != Kind.COUNTRY
                                && part.kind() != Kind.ADMIN1
                                && whole.name().equals(part.parents().admin1())
                        ? 1
                        : 0;
            case CONTINENT, SEA, STRAIT, WATER, MOUNTAIN, SITE -> 0;
            default -> within(whole, part) ? 0.9 : 0;
        };
    }

    private static boolean within(Entry whole, Entry part) {
        return whole.centre().radiusKm() > part.centre().radiusKm()
                && whole.distanceTo(part) < whole.centre().radiusKm() * 1.3 + 3;
    }
}
