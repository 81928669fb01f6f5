package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Gives each word its part of speech and its dictionary form. Thread-safe. */
final class Tagger {

    private final MaxentTagger tagger;

    private Tagger(MaxentTagger tagger) {
        this.tagger = tagger;
    }

    static Tagger load() throws IOException {
        Quiet.please();
        try (InputStream in = ModelFiles.TAGGER.open()) {
            return new Tagger(new MaxentTagger(in));
        }
    }

    /** Sets tag and lemma of the words of one sentence. */
    void tag(List<CoreLabel> words) {
        tagger.tagCoreLabels(words);
        // Morphology holds a scanner with state, so it is not shared between threads.
        Morphology morphology = new Morphology();
        for (CoreLabel word : words) {
            word.setLemma(morphology.lemma(word.word(), word.tag()));
        }
    }
}
