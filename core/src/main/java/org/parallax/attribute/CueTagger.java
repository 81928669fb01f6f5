package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parallax.attribute.CueLexicon.Entry;
import org.parallax.model.Token;

/** Finds cues word by word: outside, first word, further word. A linear model over the word, its neighbours and its tree. */
final class CueTagger {

    static final int OUTSIDE = 0;
    static final int FIRST = 1;
    static final int FURTHER = 2;
    private static final int LIMIT = 96;
    /** Finding more cues costs little precision; set on PolNeAR's development set. */
    private static final float EAGER = 7;

    private final Weights weights;
    private final int[] features = new int[LIMIT];
    private int count;

    /** For one thread. */
    CueTagger(Weights weights) {
        this.weights = weights;
    }

    /** The label of every token. */
    int[] tag(Flat flat, int[] rules) {
        int[] labels = new int[flat.size()];
        for (int i = 0; i < flat.size(); i++) {
            if (flat.sentences.get(i).parsed()) {
                labels[i] = best(flat, rules, labels, i);
            }
        }
        return labels;
    }

    /** Learns from one document. */
    void learn(Flat flat, int[] rules, int[] gold) {
        int[] labels = new int[flat.size()];
        for (int i = 0; i < flat.size(); i++) {
            if (!flat.sentences.get(i).parsed()) {
                continue;
            }
            labels[i] = best(flat, rules, labels, i, 0);
            weights.step();
            boolean reachable = gold[i] != FURTHER || (i > flat.begin(i) && labels[i - 1] != OUTSIDE);
            if (reachable && labels[i] != gold[i]) {
                weights.update(features, count, gold[i], 1);
                weights.update(features, count, labels[i], -1);
            }
        }
    }

    private int best(Flat flat, int[] rules, int[] labels, int i) {
        return best(flat, rules, labels, i, EAGER);
    }

    private int best(Flat flat, int[] rules, int[] labels, int i, float eager) {
        extract(flat, rules, labels, i);
        int best = OUTSIDE;
        float top = weights.score(features, count, OUTSIDE) - eager;
        int last = i > flat.begin(i) && labels[i - 1] != OUTSIDE ? FURTHER : FIRST;
        for (int label = FIRST; label <= last; label++) {
            float score = weights.score(features, count, label);
            if (score > top) {
                top = score;
                best = label;
            }
        }
        return best;
    }

    private void add(int kind, int value) {
        features[count++] = Weights.feature(kind, value);
    }

    private void extract(Flat flat, int[] rules, int[] labels, int i) {
        count = 0;
        Token token = flat.tokens.get(i);
        int lemma = flat.lemma[i];
        int tag = flat.tag[i];
        String word = token.word().toLowerCase(Locale.ROOT);
        int previous = i > flat.begin(i) ? labels[i - 1] : 0;
        int before = i > flat.begin(i) + 1 ? labels[i - 2] : 0;
        add(0, 0);
        add(1, lemma);
        add(2, tag);
        add(3, lemma * 31 + tag);
        add(4, word.hashCode());
        add(5, word.substring(Math.max(0, word.length() - 3)).hashCode());
        add(6, previous * 3 + before);
        add(7, previous * 31 + lemma);
        add(8, previous * 31 + tag);
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
        add(43, previous * 31 + flat.lemma(i - 1, i));
        tree(flat, rules, i, lemma, tag, labels);
        quotation(flat, i, lemma, tag);
    }

    private void tree(Flat flat, int[] rules, int i, int lemma, int tag, int[] labels) {
        Token token = flat.tokens.get(i);
        int head = flat.head(i);
        add(50, flat.relation[i]);
        add(51, flat.relation[i] * 31 + tag);
        add(52, flat.relation[i] * 31 + lemma);
        int above = head < 0 ? 7 : flat.lemma[head];
        add(53, above);
        add(54, above * 31 + flat.relation[i]);
        add(55, head < 0 ? 0 : rules[head] * 31 + flat.relation[i]);
        add(56, head < 0 || head > i ? 3 : labels[head]);
        int frame = 0;
        for (Token child : flat.sentences.get(i).children(token)) {
            int relation = child.arc().relation().hashCode();
            int side = child.index() < token.index() ? 1 : 2;
            if (count < LIMIT - 24) {
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

    private void quotation(Flat flat, int i, int lemma, int tag) {
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

    /** The cues that labels tell: first and last position of each. */
    static List<int[]> cues(Flat flat, int[] labels) {
        List<int[]> cues = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == FIRST) {
                int to = i;
                while (to < flat.end(i) && labels[to + 1] == FURTHER) {
                    to++;
                }
                cues.add(new int[] {i, to});
            }
        }
        return cues;
    }

    /** The rules' word on every token: a number for the rule that takes it for a cue, or 0. */
    static int[] rules(Flat flat, List<Draft> drafts) {
        int[] rules = new int[flat.size()];
        Arrays.fill(rules, 0);
        for (Draft draft : drafts) {
            for (Token token : draft.cue().tokens()) {
                String frame = draft.rule().substring(draft.rule().indexOf('#') + 1);
                rules[flat.first[draft.cue().sentence().index()] + token.index()] =
                        frame.hashCode() * 31 + draft.cue().act().name().hashCode();
            }
        }
        return rules;
    }
}
