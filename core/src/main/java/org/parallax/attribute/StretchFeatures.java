package org.parallax.attribute;

import java.util.Arrays;
import org.parallax.attribute.SpanPicker.Choice;
import org.parallax.attribute.SpanPicker.Place;
import org.parallax.attribute.SpanPicker.Stretch;

/** What the picker of sources and contents sees of a stretch: both ends, the whole, and its way to the cue. For one thread. */
final class StretchFeatures {

    private static final int LIMIT = 128;

    private final int[] features = new int[LIMIT];
    private int count;

    private void add(int kind, int value) {
        features[count++] = Weights.feature(kind, value);
    }

    private static int bucket(int n) {
        return n < 6 ? n : n < 10 ? 6 : n < 20 ? 7 : 8;
    }

    /** What tells for a source. */
    int[] source(Place place, Stretch stretch) {
        count = 0;
        sourceFeatures(place, stretch);
        return Arrays.copyOf(features, count);
    }

    private void sourceFeatures(Place place, Stretch stretch) {
        Flat flat = place.flat();
        int cue = flat.lemma[place.head()];
        int tag = flat.tag[place.head()];
        Choice rules = place.rules();
        Stretch rule = rules == null ? Stretch.NOTHING : rules.source();
        boolean ruled = !rule.none();
        int cueClass = flat.word[place.head()];
        if (stretch.none()) {
            add(100, ruled ? 1 : 0);
            add(101, cue);
            add(102, tag);
            add(103, flat.relation[place.head()]);
            add(104, cueClass);
            add(105, cueClass * 31 + flat.relation[place.head()]);
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
        add(132, flat.word[head]);
        add(133, flat.word[head] * 1000 + cueClass);
        add(134, path * 31 + cueClass);
        add(135, flat.word[head] * 31 + path);
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

    /** What tells for a content on one side of the cue, given the source. */
    int[] content(Place place, Stretch source, Stretch stretch, boolean before) {
        count = 0;
        contentFeatures(place, source, stretch, before);
        return Arrays.copyOf(features, count);
    }

    private void contentFeatures(Place place, Stretch source, Stretch stretch, boolean before) {
        Flat flat = place.flat();
        int side = before ? 1000 : 2000;
        int cue = flat.lemma[place.head()];
        int tag = flat.tag[place.head()];
        Choice rules = place.rules();
        Stretch rule = rules == null ? Stretch.NOTHING : before ? rules.before() : rules.after();
        if (stretch.none()) {
            add(side, cue);
            add(side + 1, tag);
            add(side + 2, rule.none() ? 0 : 1);
            add(side + 3, flat.relation[place.head()]);
            add(side + 5, flat.word[place.head()]);
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
        add(side + 308, quoteShape(flat, stretch, place));
        add(side + 310, path * 31 + flat.word[place.head()]);
        add(side + 311, flat.word[head]);
        add(side + 312, flat.word[head] * 1000 + flat.word[place.head()]);
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
        add(kind + 11, gap * 31 + flat.word[place.head()]);
        add(kind + 12, flat.word[i]);
        add(kind + 13, flat.lemma[i] * 31 + flat.word[place.head()]);
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
        add(kind + 12, flat.word[i]);
        add(kind + 13, i + 1 > flat.end(i) ? -7 : flat.word[i + 1]);
        add(kind + 14, (i + 1 > flat.end(i) ? -7 : flat.word[i + 1]) * 1000 + flat.word[i]);
        add(kind + 11, clear(flat, i + 1, before ? place.from() - 1 : flat.end(i)) * 31 + cue);
    }

    /** What tells for contents on both sides together. */
    int[] pair(Place place, Stretch before, Stretch after) {
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
        return Arrays.copyOf(features, count);
    }
}
