package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.parallax.model.Token.Arc;

/** Finds the dependency tree of a tagged sentence. Thread-safe. */
interface TreeParser {

    /** One arc for each word, in order. */
    List<Arc> parse(List<CoreLabel> words);
}
