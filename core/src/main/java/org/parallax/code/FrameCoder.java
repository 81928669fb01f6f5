package org.parallax.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.code.Explanation.Decision;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Assertion;
import org.parallax.model.Attributions;
import org.parallax.model.Event;
import org.parallax.model.EventId;
import org.parallax.model.Events;
import org.parallax.model.Sentence;

/** Codes a document sentence by sentence with the frame lexicon, then what renames or confirms an earlier event. */
final class FrameCoder implements Coder {

    private final Lexicon lexicon;
    private final SentenceCoder sentences;
    private final AssertionFinder assertions;

    private FrameCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sentences = new SentenceCoder(lexicon, SettingFinder.load());
        this.assertions = AssertionFinder.load();
    }

    private static final class Shipped {
        private static final FrameCoder CODER = new FrameCoder(Lexicon.load());
    }

    static FrameCoder standard() {
        return Shipped.CODER;
    }

    @Override
    public Events code(Annotated annotated, Actors actors, Attributions attributions) {
        return code(annotated, actors, attributions, new ArrayList<>());
    }

    Explanation explanation(Annotated annotated, Actors actors, Attributions attributions) {
        List<Decision> decisions = new ArrayList<>();
        code(annotated, actors, attributions, decisions);
        decisions.sort(Comparator.comparing(Decision::word));
        return new Explanation(decisions);
    }

    private Events code(Annotated annotated, Actors actors, Attributions attributions, List<Decision> decisions) {
        List<Draft> drafts = new ArrayList<>();
        List<Assertion> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.role().carriesClaims() && sentence.parsed()) {
                Scene scene = Scene.of(annotated, actors, attributions, sentence);
                drafts.addAll(sentences.code(scene, decisions));
                found.addAll(assertions.find(scene));
            }
        }
        List<Draft> complete = new Antecedents(annotated, actors, attributions, lexicon).complete(drafts, decisions);
        found.addAll(assertions.labels(attributions, complete));
        found.sort(Comparator.comparing(Assertion::span));
        return new Events(numbered(complete), found);
    }

    private static List<Event> numbered(List<Draft> drafts) {
        List<Draft> inOrder = new ArrayList<>(drafts);
        inOrder.sort(Comparator.comparing((Draft draft) -> draft.trigger().span())
                .thenComparing(draft -> draft.trigger().head()));
        List<Event> events = new ArrayList<>();
        for (Draft draft : inOrder) {
            events.add(draft.numbered(new EventId("e" + (events.size() + 1))));
        }
        return events;
    }
}
