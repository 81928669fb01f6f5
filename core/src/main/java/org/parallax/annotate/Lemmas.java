package org.parallax.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The dictionary forms of words, kept once they are found. Thread-safe. */
final class Lemmas {

    private static final int MOST = 40_000;

    private record Form(String word, String tag) {}

    private final Map<Form, String> kept = new ConcurrentHashMap<>();
    /** It holds a scanner with state, so each thread has its own. */
    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

    String of(String word, String tag) {
        Form form = new Form(word, tag);
        String known = kept.get(form);
        if (known == null) {
            known = morphology.get().lemma(word, tag);
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(form, known);
        }
        return known;
    }
}
