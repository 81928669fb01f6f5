package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parallax.model.Document;

/**
 * Gives each word its part of speech and its dictionary form: CoreNLP's model of tags, evaluated for speed, with the same tags.
 * Thread-safe.
 */
final class Tagger {

    private final TagModel model;
    private final TagSequence sequence;
    private final Lemmas lemmas = new Lemmas();

    private Tagger(TagModel model) {
        this.model = model;
        this.sequence = new TagSequence(model);
    }

    static Tagger load() throws IOException {
        Quiet.please();
        try (InputStream compact = ModelFiles.TAGGER.openCompact()) {
            return new Tagger(compact == null ? original() : TagModel.read(new DataInputStream(compact)));
        }
    }

    /** The model in the library's form, which takes some times as long to read. */
    static TagModel original() throws IOException {
        try (InputStream in = ModelFiles.TAGGER.openOriginal()) {
            return TagModelExport.from(in);
        }
    }

    /** How a document's headline would be written as prose. */
    Headline headline(Document document) {
        return new Headline(model, document);
    }

    /** Sets tag and lemma of the words of one sentence. */
    void tag(List<CoreLabel> words) {
        int[] tags = sequence.best(words.stream().map(CoreLabel::word).toList());
        for (int i = 0; i < tags.length; i++) {
            CoreLabel word = words.get(i);
            word.setTag(model.tags.get(tags[i]));
            word.setLemma(lemmas.of(word.word(), word.tag()));
        }
    }
}
