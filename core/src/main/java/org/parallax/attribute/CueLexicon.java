package org.parallax.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Factuality;
import org.parallax.model.Sentence;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The words by which someone is reported to say or hold something ({@code cues.tsv}). Immutable. */
final class CueLexicon {

    private static final CueLexicon SHIPPED = new CueLexicon(Table.rows(CueLexicon.class, "cues.tsv", 5));

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private CueLexicon(List<Row> rows) {
        for (Row row : rows) {
            String key = row.cell(0) + "/" + row.value(1, CueLexicon::partOfSpeech);
            entries.computeIfAbsent(key, absent -> new ArrayList<>())
                    .add(new Entry(
                            row.cell(0),
                            row.value(2, name -> SpeechAct.valueOf(name.toUpperCase(Locale.ROOT))),
                            row.value(3, CueLexicon::factuality),
                            Set.of(row.cell(4).split(","))));
        }
    }

    static CueLexicon shipped() {
        return SHIPPED;
    }

    private static String partOfSpeech(String name) {
        if (!Set.of("verb", "noun", "adjective", "adverb", "preposition", "light", "phrase")
                .contains(name)) {
            throw new IllegalArgumentException("not a part of speech: " + name);
        }
        return name;
    }

    static Factuality factuality(String label) {
        for (Factuality value : Factuality.values()) {
            if (value.label().equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of factuality: " + label);
    }

    /** The entries of a token by its lemma and part of speech. */
    List<Entry> of(Token token) {
        return entries.getOrDefault(lemma(token) + "/" + partOfSpeech(token), List.of());
    }

    /** The entries of a verb with its particle, "rule out", or without it where the two have none. */
    List<Entry> of(Token verb, Sentence sentence) {
        Token next = verb.index() + 1 < sentence.size() ? sentence.token(verb.index() + 1) : null;
        List<Entry> entries = next != null && next.arc().is("compound:prt")
                ? of(lemma(verb) + " " + lemma(next), partOfSpeech(verb))
                : List.of();
        return entries.isEmpty() ? of(verb) : entries;
    }

    /** The entries of a lemma in the given use. */
    List<Entry> of(String lemma, String use) {
        return entries.getOrDefault(lemma + "/" + use, List.of());
    }

    private static String partOfSpeech(Token token) {
        return token.isVerb() ? "verb" : token.isNoun() ? "noun" : token.tag().startsWith("J") ? "adjective" : "other";
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /**
     * One way to use a cue.
     *
     * @param effect how sure the source is of the content
     * @param frames where the content stands, in the words of the data file
     */
    record Entry(String lemma, SpeechAct act, Factuality effect, Set<String> frames) {
        boolean takes(String frame) {
            return frames.contains(frame);
        }
    }
}
