package org.parallax.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parallax.model.NameType;

/** Tells which words are part of a name, and of what kind. Thread-safe. */
final class NameFinder {

    private final CRFClassifier<CoreLabel> classifier;

    private NameFinder(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    static NameFinder load() throws IOException, ClassNotFoundException {
        Quiet.please();
        try (InputStream in = ModelFiles.NAMES.open()) {
            return new NameFinder(CRFClassifier.getClassifier(in));
        }
    }

    /** One kind for each word of a sentence, in order. */
    List<NameType> find(List<CoreLabel> words) {
        return classifier.classifySentence(words).stream()
                .map(word -> typeOf(word.get(CoreAnnotations.AnswerAnnotation.class)))
                .toList();
    }

    private static NameType typeOf(String label) {
        return label.equals("O") ? NameType.NONE : NameType.valueOf(label);
    }
}
