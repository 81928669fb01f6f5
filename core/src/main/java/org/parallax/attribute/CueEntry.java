package org.parallax.attribute;

import java.util.Set;
import org.parallax.model.SpeechAct;

/** One row of the cue lexicon. */
record CueEntry(String lemma, char word, SpeechAct act, Set<Frame> frames, Effect effect) {

    CueEntry {
        frames = Set.copyOf(frames);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** The name of the entry in a provenance. */
    String rule() {
        return lemma + "." + Character.toLowerCase(word);
    }
}
