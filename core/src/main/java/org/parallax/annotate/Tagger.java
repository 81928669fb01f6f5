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

    private static final String NEITHER = "neither";
    private static final String NOR = "nor";

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
        List<String> told = words.stream().map(CoreLabel::word).toList();
        int[] tags = sequence.best(told);
        unmislead(told, tags);
        for (int i = 0; i < tags.length; i++) {
            CoreLabel word = words.get(i);
            word.setTag(model.tags.get(tags[i]));
            word.setLemma(lemmas.of(word.word(), word.tag()));
        }
    }

    /**
     * "Neither confirmed nor denied" misleads the model, which takes the verbs for participles and who they speak of for an
     * adjective; "also confirmed and denied" does not.
     */
    private void unmislead(List<String> words, int[] tags) {
        int neither = words.indexOf(NEITHER);
        int nor = words.lastIndexOf(NOR);
        if (neither > 0 && nor > neither && nor + 1 < tags.length) {
            int[] plain = sequence.best(words.stream()
                    .map(word -> word.equals(NEITHER) ? "also" : word.equals(NOR) ? "and" : word)
                    .toList());
            for (int i = neither - 1; i <= nor + 1; i++) {
                tags[i] = i == neither || i == nor ? tags[i] : plain[i];
            }
        }
    }
}
