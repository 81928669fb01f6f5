package org.parallax.attribute;

import java.util.Arrays;
import java.util.Locale;
import org.parallax.attribute.CueLexicon.Entry;
import org.parallax.model.Token;

/** What the cue tagger sees of a word: itself, its neighbours, its place in the tree, quotation marks and the rules' word on it. */
final class CueFeatures {

    private static final int LIMIT = 200;

    private final Flat flat;
    private final int[] rules;
    private final int[] features = new int[LIMIT];
    private int count;

    /** For one document and one thread. */
    CueFeatures(Flat flat, int[] rules) {
        this.flat = flat;
        this.rules = rules;
    }

    /** The features of a token. */
    int[] of(int i) {
        extract(i);
        return Arrays.copyOf(features, count);
    }

    /** What a label has to do with the one before it. */
    int[] between(int i) {
        count = 0;
        add(6, 0);
        add(7, flat.lemma[i]);
        add(49, flat.word[i]);
        add(8, flat.tag[i]);
        add(43, flat.lemma(i - 1, i));
        add(44, flat.tag(i - 1, i));
        add(45, flat.lemma(i + 1, i) * 31 + flat.tag[i]);
        add(46, flat.tag(i - 1, i) * 31 + flat.tag[i]);
        add(47, flat.relation[i]);
        add(
                48,
                i == flat.begin(i)
                        ? 0
                        : flat.head(i) == i - 1
                                ? 1
                                : flat.head(i - 1) == i ? 2 : flat.head(i) == flat.head(i - 1) ? 3 : 4);
        return Arrays.copyOf(features, count);
    }

    private void add(int kind, int value) {
        features[count++] = Weights.feature(kind, value);
    }

    private void extract(int i) {
        count = 0;
        Token token = flat.tokens.get(i);
        int lemma = flat.lemma[i];
        int tag = flat.tag[i];
        String word = token.word().toLowerCase(Locale.ROOT);
        add(0, 0);
        add(1, lemma);
        add(2, tag);
        add(3, lemma * 31 + tag);
        add(4, word.hashCode());
        add(5, word.substring(Math.max(0, word.length() - 3)).hashCode());
        for (int d = -2; d <= 2; d++) {
            if (d != 0) {
                add(10 + d, flat.lemma(i + d, i));
                add(20 + d, flat.tag(i + d, i));
                add(30 + d, flat.tag(i + d, i) * 31 + tag);
            }
        }
        add(40, flat.lemma(i + 1, i) * 31 + lemma);
        add(41, flat.lemma(i - 1, i) * 31 + lemma);
        add(42, flat.tag(i - 1, i) * 31 + flat.tag(i + 1, i));
        add(100, word.substring(0, Math.min(word.length(), 4)).hashCode());
        add(101, (flat.lemma(i - 1, i) * 31 + lemma) * 31 + flat.lemma(i + 1, i));
        add(102, (lemma * 31 + flat.lemma(i + 1, i)) * 31 + flat.lemma(i + 2, i));
        add(103, (flat.lemma(i - 2, i) * 31 + flat.lemma(i - 1, i)) * 31 + lemma);
        add(104, (flat.tag(i - 1, i) * 31 + tag) * 31 + flat.tag(i + 1, i));
        add(105, (flat.tag(i + 2, i) * 31 + tag) * 31 + flat.tag(i + 1, i));
        add(106, (flat.tag(i - 1, i) * 31 + tag) * 31 + flat.tag(i - 2, i));
        add(107, lemma * 31 + flat.tag(i + 1, i));
        add(108, lemma * 31 + flat.tag(i - 1, i));
        add(109, flat.lemma(i + 1, i) * 31 + flat.tag(i + 2, i));
        add(110, flat.lemma(i + 3, i));
        add(111, flat.lemma(i - 3, i));
        add(112, Math.min(i - flat.begin(i), 3));
        classes(i);
        above(i, lemma);
        tree(i, lemma, tag);
        quotation(i, lemma, tag);
    }

    /** The classes of this word, its neighbours and the word above it: what was learned of one verb serves those of like use. */
    private void classes(int i) {
        int mine = flat.word[i];
        int before = i == flat.begin(i) ? -7 : flat.word[i - 1];
        int after = i == flat.end(i) ? -7 : flat.word[i + 1];
        add(140, mine);
        add(141, before);
        add(142, after);
        add(143, before * 1000 + mine);
        add(144, mine * 1000 + after);
        add(145, mine * 31 + flat.tag[i]);
        add(146, mine * 31 + flat.relation[i]);
        add(147, mine * 31 + frame(i));
        add(148, (before * 1000 + mine) * 1000 + after);
        int head = flat.head(i);
        add(149, head < 0 ? -7 : flat.word[head] * 1000 + mine);
        add(150, head < 0 ? -7 : flat.word[head] * 31 + flat.relation[i]);
        add(151, i < flat.begin(i) + 2 ? -7 : flat.word[i - 2]);
        add(152, i > flat.end(i) - 2 ? -7 : flat.word[i + 2]);
    }

    /** The word that this one hangs on: its entry in the lexicon, its frame, and the one above it. */
    private void above(int i, int lemma) {
        int head = flat.head(i);
        if (head < 0) {
            return;
        }
        int relation = flat.relation[i];
        int side = head > i ? 1 : 2;
        add(120, flat.tag[head] * 31 + relation);
        add(121, flat.lemma[head] * 31 + lemma);
        add(122, relation * 3 + side);
        add(123, Math.max(-5, Math.min(5, head - i)) * 31 + relation);
        int frame = frame(head);
        add(124, frame * 31 + relation);
        add(125, (frame * 31 + relation) * 31 + lemma);
        for (Entry entry : CueLexicon.shipped().of(flat.tokens.get(head))) {
            int act = entry.act().name().hashCode();
            add(126, act * 31 + relation);
            add(127, (act * 31 + relation) * 31 + lemma);
        }
        add(128, rules[head] == 0 ? 0 : 1);
        add(129, (rules[head] == 0 ? 0 : 1) * 31 + lemma);
        int next = flat.head(head);
        add(130, next < 0 ? 7 : flat.lemma[next] * 31 + relation);
        add(131, next < 0 ? 7 : (flat.relation[head] * 31 + relation) * 31 + flat.tag[next]);
        add(132, next < 0 ? 7 : (rules[next] == 0 ? 0 : 1) * 31 + flat.relation[head]);
    }

    private int frame(int i) {
        int frame = 0;
        for (Token child : flat.sentences.get(i).children(flat.tokens.get(i))) {
            frame |= child.arc().is("ccomp")
                    ? 1
                    : child.arc().is("nsubj") ? 2 : child.arc().is("xcomp") ? 4 : 0;
            frame |= child.arc().is("obj") ? 8 : child.arc().is("parataxis") ? 16 : 0;
        }
        return frame;
    }

    private void tree(int i, int lemma, int tag) {
        Token token = flat.tokens.get(i);
        int head = flat.head(i);
        add(50, flat.relation[i]);
        add(51, flat.relation[i] * 31 + tag);
        add(52, flat.relation[i] * 31 + lemma);
        int above = head < 0 ? 7 : flat.lemma[head];
        add(53, above);
        add(54, above * 31 + flat.relation[i]);
        add(55, head < 0 ? 0 : rules[head] * 31 + flat.relation[i]);
        int frame = 0;
        for (Token child : flat.sentences.get(i).children(token)) {
            int relation = child.arc().relation().hashCode();
            int side = child.index() < token.index() ? 1 : 2;
            if (count < LIMIT - 40) {
                add(57, relation * 3 + side);
                add(58, (relation * 3 + side) * 31 + lemma);
                if (child.arc().is("nsubj") || child.arc().is("obj")) {
                    add(59, child.name().name().hashCode() * 3 + side);
                    add(60, CueLexicon.lemma(child).hashCode());
                }
            }
            frame |= child.arc().is("ccomp")
                    ? 1
                    : child.arc().is("nsubj") ? 2 : child.arc().is("xcomp") ? 4 : 0;
            frame |= child.arc().is("obj")
                    ? 8
                    : child.arc().is("parataxis") ? 16 : child.arc().is("aux") ? 32 : 0;
        }
        add(61, frame);
        add(62, frame * 31 + lemma);
        add(63, frame * 31 + tag);
        add(64, rules[i]);
        add(65, rules[i] * 31 + lemma);
        add(66, rules[Math.max(flat.begin(i), i - 1)]);
        add(67, rules[Math.min(flat.end(i), i + 1)] * 31 + tag);
        for (Entry entry : CueLexicon.shipped().of(token)) {
            add(68, entry.act().name().hashCode());
            add(69, entry.act().name().hashCode() * 31 + frame);
        }
        add(70, flat.sentences.get(i).role().name().hashCode());
    }

    private void quotation(int i, int lemma, int tag) {
        int inside = flat.quote[i] >= 0 ? 1 : 0;
        boolean any = false;
        for (int j = flat.begin(i); j <= flat.end(i); j++) {
            any |= flat.quote[j] >= 0 && flat.quote[j] != flat.quote[i];
        }
        int near = 0;
        for (int d = 1; d <= 4; d++) {
            near |= i - d >= flat.begin(i) && flat.quote[i - d] != flat.quote[i] ? 1 : 0;
            near |= i + d <= flat.end(i) && flat.quote[i + d] != flat.quote[i] ? 2 : 0;
        }
        add(80, inside * 8 + (any ? 4 : 0) + near);
        add(81, (inside * 8 + (any ? 4 : 0) + near) * 31 + lemma);
        add(82, (inside * 8 + near) * 31 + tag);
    }
}
