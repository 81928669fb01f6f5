package org.parallax.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Assertion;
import org.parallax.model.Attributions;
import org.parallax.model.Event;
import org.parallax.model.EventId;
import org.parallax.model.Events;
import org.parallax.model.PloverType;
import org.parallax.model.Sentence;

/** Codes a document sentence by sentence with the frame lexicon, then what renames or confirms an earlier event. */
final class FrameCoder implements Coder {

    private final NounClasses classes;
    private final SentenceCoder sentences;
    private final Ranker ranker = Ranker.load();
    private final PublicLife publicLife = new PublicLife(Domains.load());
    private final AssertionFinder assertions;
    private final Responsibility responsibility;

    private FrameCoder(Lexicon lexicon) {
        this.classes = lexicon.classes();
        this.sentences = new SentenceCoder(lexicon, SettingFinder.load());
        this.assertions = AssertionFinder.load();
        this.responsibility = new Responsibility(assertions);
    }

    private static final class Shipped {
        private static final FrameCoder CODER = new FrameCoder(Lexicon.load());
    }

    static FrameCoder standard() {
        return Shipped.CODER;
    }

    @Override
    public Events code(Annotated annotated, Actors actors, Attributions attributions) {
        return code(annotated, actors, attributions, Journal.closed());
    }

    Explanation explanation(Annotated annotated, Actors actors, Attributions attributions) {
        Journal journal = Journal.open();
        code(annotated, actors, attributions, journal);
        return journal.explanation();
    }

    List<Candidate> candidates(Annotated annotated, Actors actors, Attributions attributions) {
        List<Candidate> candidates = new ArrayList<>();
        for (Draft draft : inOrder(complete(annotated, actors, attributions, Journal.closed()))) {
            candidates.add(new Candidate(draft.numbered(new EventId("e" + (candidates.size() + 1))), draft.features()));
        }
        return candidates;
    }

    private Events code(Annotated annotated, Actors actors, Attributions attributions, Journal journal) {
        List<Draft> complete = complete(annotated, actors, attributions, journal);
        List<Draft> ofPublicLife = publicLife.kept(annotated, actors, complete, journal);
        List<Draft> kept = kept(ofPublicLife, actors, attributions, journal);
        List<Draft> drafts = kept.stream().filter(each -> !each.isStatement()).toList();
        List<Assertion> found = new ArrayList<>();
        Speakers speakers = new Speakers(annotated, actors, attributions, drafts);
        for (Scene scene : scenes(annotated, actors, attributions)) {
            found.addAll(assertions.find(scene, speakers));
            found.addAll(responsibility.find(scene));
        }
        Answers answers = new Answers(annotated, actors, drafts, assertions.words("claim-noun"));
        found.addAll(new Labels(annotated, actors, drafts, answers, assertions.words("untrue")).find(attributions));
        found.addAll(answers.find(attributions));
        found.sort(Comparator.comparing(Assertion::span));
        return new Events(numbered(deeds(kept, found, journal)), found);
    }

    /** Without what only tells where somebody was: "had not left its territory" is no withdrawal undone. */
    private static List<Draft> deeds(List<Draft> drafts, List<Assertion> assertions, Journal journal) {
        List<Draft> deeds = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean stayed = assertions.stream()
                    .filter(each -> each.provenance().rule().equals(AssertionFinder.STAYED))
                    .anyMatch(each -> each.span().overlaps(draft.trigger().span()));
            if (stayed) {
                journal.refused(draft, "tells where they were, not what they did");
            } else {
                deeds.add(draft);
            }
        }
        return deeds;
    }

    private List<Draft> complete(Annotated annotated, Actors actors, Attributions attributions, Journal journal) {
        List<Draft> drafts = new ArrayList<>();
        for (Scene scene : scenes(annotated, actors, attributions)) {
            drafts.addAll(responsibility.named(scene, sentences.code(scene, journal)));
        }
        List<Draft> statements = drafts.stream().filter(Draft::isStatement).toList();
        drafts.removeAll(statements);
        List<Draft> complete =
                new ArrayList<>(new Antecedents(annotated, actors, attributions).complete(drafts, journal));
        complete.addAll(statements);
        return complete;
    }

    private List<Scene> scenes(Annotated annotated, Actors actors, Attributions attributions) {
        List<Scene> scenes = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.role().carriesClaims() && sentence.parsed()) {
                scenes.add(Scene.of(annotated, actors, attributions, sentence, classes));
            }
        }
        return scenes;
    }

    private List<Draft> kept(List<Draft> drafts, Actors actors, Attributions attributions, Journal journal) {
        List<Draft> kept = new ArrayList<>();
        Story story = new Story(
                actors,
                attributions,
                drafts.stream().filter(each -> !each.isStatement()).toList());
        for (Draft draft : drafts) {
            if (!draft.isStatement()
                    && !isMaterial(draft)
                    && ranker.refuses(draft.features())
                    && !story.concerns(draft)) {
                journal.refused(draft, "hardly an event of its own, says the ranker");
            } else {
                kept.add(draft);
            }
        }
        return kept;
    }

    /** Harm done is never refused by a guess: a death that is told must not be lost. */
    private static boolean isMaterial(Draft draft) {
        PloverType type = draft.code().type();
        return type == PloverType.ASSAULT || type == PloverType.COERCE || type == PloverType.MOBILIZE;
    }

    private static List<Draft> inOrder(List<Draft> drafts) {
        List<Draft> inOrder = new ArrayList<>(drafts);
        inOrder.sort(Comparator.comparing((Draft draft) -> draft.trigger().span())
                .thenComparing(draft -> draft.trigger().head()));
        return inOrder;
    }

    private static List<Event> numbered(List<Draft> drafts) {
        List<Event> events = new ArrayList<>();
        for (Draft draft : inOrder(drafts)) {
            events.add(draft.numbered(new EventId("e" + (events.size() + 1))));
        }
        return events;
    }
}
