package org.parallax.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parallax.model.NameType;

/** The library's own name finder, which {@link FastNames} is held against. Thread-safe. */
final class ReferenceNames implements NameFinder {

    private final CRFClassifier<CoreLabel> classifier;

    private ReferenceNames(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    static ReferenceNames load() throws IOException, ClassNotFoundException {
        return new ReferenceNames(classifier());
    }

    /** The model in the library's form. */
    static CRFClassifier<CoreLabel> classifier() throws IOException, ClassNotFoundException {
        Quiet.please();
        try (InputStream in = ModelFiles.NAMES.open()) {
            return CRFClassifier.getClassifier(in);
        }
    }

    @Override
    public List<NameType> find(List<CoreLabel> words) {
        return classifier.classifySentence(words).stream()
                .map(word -> NameFinder.typeOf(word.get(CoreAnnotations.AnswerAnnotation.class)))
                .toList();
    }
}
