package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.parallax.model.NameType;

/** Tells which words are part of a name, and of what kind. Thread-safe. */
interface NameFinder {

    /** One kind for each word of a sentence, in order. */
    List<NameType> find(List<CoreLabel> words);

    /** The kind that the library's model calls so. */
    static NameType typeOf(String label) {
        return label.equals("O") ? NameType.NONE : NameType.valueOf(label);
    }
}
