package org.parallax.attribute;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/** The words that attribute content to a source, from {@code cues.tsv}. Immutable and thread-safe. */
final class CueLexicon {

    private final Map<String, CueEntry> entries = new HashMap<>();

    /** The shipped lexicon. */
    static CueLexicon shipped() {
        CueLexicon lexicon = new CueLexicon();
        Rows.of("cues.tsv", 5).forEach(lexicon::add);
        return lexicon;
    }

    private void add(String[] row) {
        CueEntry entry = new CueEntry(
                row[0],
                row[1].charAt(0),
                SpeechAct.valueOf(row[2].toUpperCase(Locale.ROOT)),
                Arrays.stream(row[3].split(","))
                        .map(frame -> Frame.valueOf(frame.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()),
                Effect.named(row[4]));
        entries.put(entry.word() + entry.lemma(), entry);
    }

    /** The entry for a token by its lemma and part of speech. */
    Optional<CueEntry> entry(Token token) {
        char word = token.tag().startsWith("VB") ? 'V' : token.tag().startsWith("NN") ? 'N' : '-';
        return Optional.ofNullable(entries.get(word + token.lemma().toLowerCase(Locale.ROOT)));
    }
}
