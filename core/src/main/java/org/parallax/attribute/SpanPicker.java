package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Token;

/**
 * Picks for a cue its source and what is said before and after it: stretches that begin and end where the tree or the
 * punctuation has an edge, judged by a linear model over both ends and the whole.
 */
final class SpanPicker {

    private static final int LIMIT = 64;
    private static final int BEAM = 6;
    private static final Stretch NOTHING = new Stretch(-1, -1);

    private final Weights weights;
    private final int[] features = new int[LIMIT];
    private int count;

    /** For one thread. */
    SpanPicker(Weights weights) {
        this.weights = weights;
    }

    /** A stretch of tokens; both ends -1 for none. */
    record Stretch(int from, int to) {
        boolean none() {
            return from < 0;
        }
    }

    /** What belongs to a cue. */
    record Choice(Stretch source, Stretch before, Stretch after) {}

    /** A cue in its document: first and last position, the word that carries it, and what the rules say of it. */
    record Place(
            Flat flat, int from, int to, int head, @Nullable Choice rules) {}

    Choice pick(Place place) {
        Stretch source =
                best(sources(place), stretch -> source(place, stretch)).get(0).stretch();
        return contents(place, source, null);
    }

    /** Learns from one cue with its true spans. */
    void learn(Place place, Choice gold) {
        Stretch source = nearest(sources(place), gold.source());
        Stretch picked =
                best(sources(place), stretch -> source(place, stretch)).get(0).stretch();
        weights.step();
        if (source != null && !source.equals(picked)) {
            source(place, source);
            weights.update(features, count, 0, 1);
            source(place, picked);
            weights.update(features, count, 0, -1);
        }
        Stretch given = source == null ? picked : source;
        Choice target = new Choice(
                given,
                or(nearest(candidates(place, true), gold.before())),
                or(nearest(candidates(place, false), gold.after())));
        Choice guess = contents(place, given, target);
        if (!guess.equals(target)) {
            update(place, target, 1);
            update(place, guess, -1);
        }
    }

    private static Stretch or(@Nullable Stretch stretch) {
        return stretch == null ? NOTHING : stretch;
    }

    /** The candidate that is the given stretch or shares most with it; null if none shares half. */
    private static @Nullable Stretch nearest(List<Stretch> candidates, Stretch gold) {
        if (gold.none()) {
            return NOTHING;
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

    private Choice contents(Place place, Stretch source, @Nullable Choice target) {
        List<Scored> before = best(candidates(place, true), stretch -> content(place, source, stretch, true));
        List<Scored> after = best(candidates(place, false), stretch -> content(place, source, stretch, false));
        Choice best = null;
        float top = Float.NEGATIVE_INFINITY;
        for (Scored left : before) {
            for (Scored right : after) {
                pair(place, left.stretch(), right.stretch());
                float score = left.score() + right.score() + weights.score(features, count, 0);
                Choice choice = new Choice(source, left.stretch(), right.stretch());
                score += target != null && !target.equals(choice) ? 1 : 0;
                if (score > top) {
                    top = score;
                    best = choice;
                }
            }
        }
        return best == null ? new Choice(source, NOTHING, NOTHING) : best;
    }

    private void update(Place place, Choice choice, float amount) {
        content(place, choice.source(), choice.before(), true);
        weights.update(features, count, 0, amount);
        content(place, choice.source(), choice.after(), false);
        weights.update(features, count, 0, amount);
        pair(place, choice.before(), choice.after());
        weights.update(features, count, 0, amount);
    }

    private record Scored(Stretch stretch, float score) {}

    private interface Extraction {
        void of(Stretch stretch);
    }

    private List<Scored> best(List<Stretch> candidates, Extraction extraction) {
        List<Scored> scored = new ArrayList<>();
        for (Stretch each : candidates) {
            extraction.of(each);
            scored.add(new Scored(each, weights.score(features, count, 0)));
        }
        scored.sort(Comparator.comparing(Scored::score, Comparator.reverseOrder()));
        return scored.subList(0, Math.min(BEAM, scored.size()));
    }

    private static List<Stretch> sources(Place place) {
        Flat flat = place.flat();
        List<Stretch> found = new ArrayList<>(List.of(NOTHING));
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
    private static List<Stretch> candidates(Place place, boolean before) {
        Flat flat = place.flat();
        int from = before ? flat.begin(place.from()) : place.to() + 1;
        int to = before ? place.from() - 1 : flat.end(place.from());
        List<Stretch> found = new ArrayList<>(List.of(NOTHING));
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
        if (before && begins.size() > 14) {
            begins = new ArrayList<>(begins.subList(0, 14));
        }
        if (!before && begins.size() > 14) {
            begins = new ArrayList<>(begins.subList(0, 14));
        }
        if (ends.size() > 24) {
            ends = new ArrayList<>(ends.subList(ends.size() - 24, ends.size()));
        }
        for (int begin : begins) {
            for (int end : ends) {
                if (begin <= end) {
                    found.add(new Stretch(begin, end));
                }
            }
        }
        return found;
    }

    private static boolean beginning(Flat flat, int i, int from) {
        if (i == from || flat.punctuation(i - 1) || flat.tokens.get(i - 1).tag().equals("CC")) {
            return true;
        }
        for (int above = i, depth = 0; above >= 0 && depth < 5; above = flat.head(above), depth++) {
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
        for (int above = i, depth = 0; above >= 0 && depth < 5; above = flat.head(above), depth++) {
            if (flat.right[above] == i && flat.left[above] < i) {
                return true;
            }
        }
        return false;
    }

    private void add(int kind, int value) {
        features[count++] = Weights.feature(kind, value);
    }

    private static int bucket(int n) {
        return n < 6 ? n : n < 10 ? 6 : n < 20 ? 7 : 8;
    }

    private void source(Place place, Stretch stretch) {
        count = 0;
        Flat flat = place.flat();
        int cue = flat.lemma[place.head()];
        int tag = flat.tag[place.head()];
        Choice rules = place.rules();
        Stretch rule = rules == null ? NOTHING : rules.source();
        boolean ruled = !rule.none();
        if (stretch.none()) {
            add(100, ruled ? 1 : 0);
            add(101, cue);
            add(102, tag);
            add(103, flat.relation[place.head()]);
            return;
        }
        int head = top(flat, stretch);
        int path = flat.path(place.head(), head);
        int side = stretch.to() < place.from() ? 1 : 2;
        int gap = bucket(side == 1 ? place.from() - stretch.to() : stretch.from() - place.to());
        add(110, path);
        add(111, path * 31 + tag);
        add(112, path * 31 + cue);
        add(113, side * 16 + gap);
        add(114, (side * 16 + gap) * 31 + tag);
        add(115, flat.lemma[head]);
        add(116, flat.tag[head]);
        add(117, flat.tokens.get(head).name().name().hashCode());
        add(118, flat.relation[head]);
        add(119, flat.tag[stretch.from()]);
        add(120, flat.tag[stretch.to()]);
        add(121, bucket(stretch.to() - stretch.from()));
        add(122, flat.lemma(stretch.from() - 1, head));
        add(123, flat.lemma(stretch.to() + 1, head));
        add(124, flat.tag(stretch.from() - 1, head) * 31 + flat.tag(stretch.to() + 1, head));
        add(125, flat.quote[head] == flat.quote[place.head()] ? 1 : flat.quote[head] >= 0 ? 2 : 3);
        add(126, stretch.from() == flat.left[head] ? 1 : 2);
        add(127, (stretch.to() == flat.right[head] ? 1 : 2) * 31 + flat.tag(stretch.to() + 1, head));
        add(128, agreement(rule, stretch));
        add(129, commas(flat, stretch));
        add(130, gap * 31 + flat.tag[head] + side);
        add(131, flat.tag(stretch.to() + 1, head) * 31 + path);
    }

    private static int commas(Flat flat, Stretch stretch) {
        int commas = 0;
        for (int i = stretch.from(); i <= stretch.to(); i++) {
            commas += flat.punctuation(i) ? 1 : 0;
        }
        return Math.min(commas, 3);
    }

    private static int agreement(Stretch rule, Stretch stretch) {
        if (rule.none()) {
            return 0;
        }
        boolean overlap = rule.from() <= stretch.to() && stretch.from() <= rule.to();
        int ends = (rule.from() == stretch.from() ? 1 : 0) + (rule.to() == stretch.to() ? 2 : 0);
        return overlap ? 4 + ends : 1;
    }

    /** The word of a stretch that the others hang on. */
    private static int top(Flat flat, Stretch stretch) {
        for (int i = stretch.from(); i <= stretch.to(); i++) {
            int head = flat.head(i);
            if ((head < stretch.from() || head > stretch.to())
                    && !flat.punctuation(i)
                    && !flat.tokens.get(i).arc().is("case")
                    && !flat.tokens.get(i).arc().is("mark")) {
                return i;
            }
        }
        return stretch.from();
    }

    private void content(Place place, Stretch source, Stretch stretch, boolean before) {
        count = 0;
        Flat flat = place.flat();
        int side = before ? 1000 : 2000;
        int cue = flat.lemma[place.head()];
        int tag = flat.tag[place.head()];
        Choice rules = place.rules();
        Stretch rule = rules == null ? NOTHING : before ? rules.before() : rules.after();
        if (stretch.none()) {
            add(side, cue);
            add(side + 1, tag);
            add(side + 2, rule.none() ? 0 : 1);
            add(side + 3, flat.relation[place.head()]);
            add(side + 4, before ? flat.tag(place.from() - 1, place.from()) : flat.tag(place.to() + 1, place.to()));
            return;
        }
        begin(place, source, stretch.from(), side + 100, cue, tag);
        end(place, source, stretch, side + 200, cue, tag);
        int head = top(flat, stretch);
        int path = flat.path(place.head(), head);
        add(side + 300, path);
        add(side + 301, path * 31 + cue);
        add(side + 302, flat.tag[head]);
        add(side + 303, bucket(stretch.to() - stretch.from()));
        add(side + 304, agreement(rule, stretch));
        add(side + 305, (flat.left[head] == stretch.from() ? 1 : 0) + (flat.right[head] == stretch.to() ? 2 : 0));
        boolean overlap = !source.none() && source.from() <= stretch.to() && stretch.from() <= source.to();
        add(side + 306, overlap ? 1 : 0);
        add(side + 307, roots(flat, stretch));
        add(side + 308, (flat.quote[stretch.from()] + 1) * 0 + quoteShape(flat, stretch, place));
        add(side + 309, quoteShape(flat, stretch, place) * 31 + tag);
    }

    private static int quoteShape(Flat flat, Stretch stretch, Place place) {
        int first = flat.quote[stretch.from()];
        int last = flat.quote[stretch.to()];
        int own = flat.quote[place.head()];
        boolean opens = stretch.from() > 0
                && flat.quote[stretch.from() - 1] == first
                && flat.tokens.get(stretch.from() - 1).isPunctuation();
        boolean crossing = stretch.to() + 1 < flat.size()
                && last >= 0
                && flat.quote[stretch.to() + 1] == last
                && !flat.tokens.get(stretch.to() + 1).isPunctuation();
        return (first < 0 ? 0 : first == own ? 1 : 2) * 12
                + (last < 0 ? 0 : last == first ? 1 : 2) * 4
                + (opens ? 2 : 0)
                + (crossing ? 1 : 0);
    }

    /** How many words of the stretch hang on words outside it. */
    private static int roots(Flat flat, Stretch stretch) {
        int roots = 0;
        for (int i = stretch.from(); i <= stretch.to(); i++) {
            int head = flat.head(i);
            roots += !flat.punctuation(i) && (head < stretch.from() || head > stretch.to()) ? 1 : 0;
        }
        return Math.min(roots, 4);
    }

    private void begin(Place place, Stretch source, int i, int kind, int cue, int tag) {
        Flat flat = place.flat();
        boolean beforeCue = i < place.from();
        int gap = bucket(beforeCue ? i - flat.begin(i) : i - place.to());
        add(kind, gap);
        add(kind + 1, gap * 31 + tag);
        add(kind + 2, flat.lemma[i]);
        add(kind + 3, flat.lemma[i] * 31 + cue);
        add(kind + 4, flat.tag[i] * 31 + flat.tag(i - 1, place.from()));
        add(kind + 5, flat.lemma(i - 1, place.from()));
        add(kind + 6, flat.relation[i]);
        add(kind + 7, !source.none() && source.to() + 1 == i ? 1 : !source.none() && source.to() + 2 == i ? 2 : 0);
        add(kind + 8, gap * 31 + cue);
        add(kind + 9, flat.tag[i] * 31 + gap);
        add(kind + 10, clear(flat, beforeCue ? flat.begin(i) : place.to() + 1, i - 1) * 31 + tag);
    }

    /** Whether there is nothing but punctuation in between. */
    private static int clear(Flat flat, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!flat.punctuation(i)) {
                return 0;
            }
        }
        return 1;
    }

    private void end(Place place, Stretch source, Stretch stretch, int kind, int cue, int tag) {
        Flat flat = place.flat();
        int i = stretch.to();
        boolean before = i < place.from();
        int rest = before ? place.from() - i - 1 : flat.end(i) - i;
        add(kind, bucket(rest));
        add(kind + 1, bucket(rest) * 31 + tag);
        add(kind + 2, flat.tag(i + 1, i) * 31 + flat.tag[i]);
        add(kind + 3, flat.lemma(i + 1, i));
        add(kind + 4, flat.lemma(i + 1, i) * 31 + flat.tag(i + 2, i));
        add(kind + 5, flat.lemma(i + 1, i) * 31 + flat.lemma(i + 2, i));
        int next = i + 1 > flat.end(i) ? -1 : i + 1;
        while (next >= 0 && next < flat.end(i) && flat.punctuation(next)) {
            next++;
        }
        add(kind + 6, next < 0 ? 7 : flat.relation[next] * 31 + flat.tag[next]);
        add(kind + 7, clear(flat, i + 1, before ? place.from() - 1 : flat.end(i)));
        boolean touches = !source.none() && clear(flat, i + 1, source.from() - 1) == 1 && source.from() > i;
        add(kind + 8, touches ? 1 : 0);
        int hanging = next < 0 || flat.head(next) < 0
                ? 0
                : flat.head(next) >= stretch.from() && flat.head(next) <= i
                        ? 1
                        : flat.head(next) == place.head() ? 2 : 3;
        add(kind + 9, hanging * 31 + (next < 0 ? 7 : flat.relation[next]));
        add(kind + 10, hanging * 31 + flat.tag(i + 1, i));
        add(kind + 11, clear(flat, i + 1, before ? place.from() - 1 : flat.end(i)) * 31 + cue);
    }

    private void pair(Place place, Stretch before, Stretch after) {
        count = 0;
        Flat flat = place.flat();
        int shape = (before.none() ? 0 : 1) + (after.none() ? 0 : 2);
        int cue = flat.lemma[place.head()];
        add(5000, shape);
        add(5001, shape * 31 + cue);
        add(5002, shape * 31 + flat.tag[place.head()]);
        add(5003, shape * 31 + flat.relation[place.head()]);
        int left = before.none() ? 0 : quoteShape(flat, before, place);
        int right = after.none() ? 0 : quoteShape(flat, after, place);
        add(5004, (shape * 100 + left) * 100 + right);
        int next = place.to() + 1 > flat.end(place.to()) ? 7 : flat.tag[place.to() + 1];
        add(5005, shape * 31 + next);
        add(5006, shape * 31 + (place.from() - 1 < flat.begin(place.from()) ? 7 : flat.tag[place.from() - 1]));
    }
}
