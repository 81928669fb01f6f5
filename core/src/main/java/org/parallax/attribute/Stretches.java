package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.SpanPicker.Place;
import org.parallax.attribute.SpanPicker.Stretch;
import org.parallax.model.Token;

/** What may be source or content of a cue: the stretches that begin and end where the tree or the punctuation has an edge. */
final class Stretches {

    private static final int BEGINS = 14;
    private static final int ENDS = 24;
    private static final int DEPTH = 5;

    private Stretches() {}

    /** The noun phrases of the cue's sentence outside the cue, and none. */
    static List<Stretch> sources(Place place) {
        Flat flat = place.flat();
        List<Stretch> found = new ArrayList<>(List.of(Stretch.NOTHING));
        TreeSet<Long> seen = new TreeSet<>();
        Clauses clauses = new Clauses(flat.sentences.get(place.from()));
        int begin = flat.begin(place.from());
        for (int i = begin; i <= flat.end(place.from()); i++) {
            Token token = flat.tokens.get(i);
            boolean nominal = token.isNoun() || token.isPronoun() || token.tag().matches("DT|CD|JJ.*|WDT|EX");
            if (nominal && !token.arc().is("compound") && !token.arc().is("det")) {
                List<Token> phrase = clauses.phraseOf(token);
                int from = begin + phrase.get(0).index();
                int to = begin + phrase.get(phrase.size() - 1).index();
                source(place, from, to, seen, found);
                source(place, from, i, seen, found);
                source(place, flat.left[i], flat.right[i], seen, found);
                source(place, i, i, seen, found);
            }
        }
        return found;
    }

    private static void source(Place place, int first, int last, Set<Long> seen, List<Stretch> found) {
        int from = first;
        int to = last;
        while (from < to && place.flat().punctuation(from)) {
            from++;
        }
        while (to > from
                && (place.flat().punctuation(to)
                        || place.flat().tokens.get(to).tag().equals("POS"))) {
            to--;
        }
        boolean clear = to < place.from() || from > place.to();
        if (clear && seen.add(((long) from << 32) + to)) {
            found.add(new Stretch(from, to));
        }
    }

    /** The stretches before or after a cue that may be its content, and none. */
    static List<Stretch> contents(Place place, boolean before) {
        Flat flat = place.flat();
        int from = before ? flat.begin(place.from()) : place.to() + 1;
        int to = before ? place.from() - 1 : beforeAnswer(flat, from, flat.end(place.from()));
        List<Stretch> found = new ArrayList<>(List.of(Stretch.NOTHING));
        List<Integer> begins = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (!flat.punctuation(i)) {
                if (beginning(flat, i, from)) {
                    begins.add(i);
                }
                if (ending(flat, i, to)) {
                    ends.add(i);
                }
            }
        }
        for (int begin : begins.subList(0, Math.min(BEGINS, begins.size()))) {
            for (int end : ends.subList(Math.max(0, ends.size() - ENDS), ends.size())) {
                if (begin <= end) {
                    found.add(new Stretch(begin, end));
                }
            }
        }
        return found;
    }

    /** "…, something Moscow denies": what is answered stands beside the clause, and what somebody else says ends before it. */
    private static int beforeAnswer(Flat flat, int from, int to) {
        for (int i = from; i <= to; i++) {
            int above = flat.head(i);
            boolean beside = flat.tokens.get(i).arc().is("appos") && above >= 0;
            if (beside && above < from && flat.tokens.get(above).isVerb()) {
                return Math.max(from, flat.left[i] - 1);
            }
        }
        return to;
    }

    private static boolean beginning(Flat flat, int i, int from) {
        if (i == from || flat.punctuation(i - 1) || flat.tokens.get(i - 1).tag().equals("CC")) {
            return true;
        }
        for (int above = i, depth = 0; above >= 0 && depth < DEPTH; above = flat.head(above), depth++) {
            if (flat.left[above] == i && flat.right[above] > i) {
                return true;
            }
        }
        return false;
    }

    private static boolean ending(Flat flat, int i, int to) {
        if (i == to || flat.punctuation(i + 1) || flat.tokens.get(i + 1).tag().equals("CC")) {
            return true;
        }
        for (int above = i, depth = 0; above >= 0 && depth < DEPTH; above = flat.head(above), depth++) {
            if (flat.right[above] == i && flat.left[above] < i) {
                return true;
            }
        }
        return false;
    }

    /** The candidate that is the given stretch or shares most with it; null if none shares half. */
    static @Nullable Stretch nearest(List<Stretch> candidates, Stretch gold) {
        if (gold.none()) {
            return Stretch.NOTHING;
        }
        Stretch best = null;
        double top = 0.5;
        for (Stretch each : candidates) {
            int shared = Math.min(each.to(), gold.to()) - Math.max(each.from(), gold.from()) + 1;
            int all = Math.max(each.to(), gold.to()) - Math.min(each.from(), gold.from()) + 1;
            if (!each.none() && shared > 0 && (double) shared / all > top) {
                top = (double) shared / all;
                best = each;
            }
        }
        return best;
    }
}
