package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.annotate.NameWords.Word;

/** Where else in a sentence a capitalized word stands, and beside which other ones, as the library's model asks it. */
final class NamePatterns {

    private static final Set<String> NONE = Set.of("NO-OCCURRENCE-PATTERN");
    /** A word beside does not count. */
    private static final int NEAREST = 3;

    private static final int FURTHEST = 149;

    private final List<CoreLabel> sentence;
    private final Word[] row;
    /** How many positions of the row stand before the sentence. */
    private final int margin;

    private final Set<String> found = new TreeSet<>();

    private NamePatterns(List<CoreLabel> sentence, Word[] row, int margin) {
        this.sentence = sentence;
        this.row = row;
        this.margin = margin;
    }

    static Set<String> of(List<CoreLabel> sentence, Word[] row, int i, int margin) {
        boolean asked =
                row[i].capitalized() && row[i + 1].lower() && row[i + 1].letter() && row[i - 1].letter() && i > margin;
        return asked ? new NamePatterns(sentence, row, margin).around(i) : NONE;
    }

    private Set<String> around(int i) {
        boolean named = proper(i - 1);
        for (int at = margin; at < margin + sentence.size(); at++) {
            int distance = Math.abs(at - i);
            if (distance >= NEAREST && distance <= FURTHEST && row[at].text().equals(row[i].text())) {
                found.add(named ? together(i, at) : alone(i, at));
            }
        }
        return found;
    }

    /** "Radko Melnik … Melnik": whether the name before stands there too. */
    private String together(int i, int at) {
        boolean both = row[at - 1].text().equals(row[i - 1].text());
        return (at > i ? "XY-NEXT-OCCURRENCE-" : "XY-PREV-OCCURRENCE-") + (both ? "XY" : "Y");
    }

    private String alone(int i, int at) {
        if (at > i) {
            return "X-NEXT-OCCURRENCE-" + (proper(at - 1) ? "YX" : proper(at + 1) ? "XY" : "X");
        }
        return "X-PREV-OCCURRENCE-" + (proper(at + 1) ? "YX" : proper(at - 1) ? "XY" : "X");
    }

    /** A capitalized word that is tagged as a name. */
    private boolean proper(int at) {
        int index = at - margin;
        return index >= 0
                && index < sentence.size()
                && row[at].capitalized()
                && "NNP".equals(sentence.get(index).tag());
    }
}
