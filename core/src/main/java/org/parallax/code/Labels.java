package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.ActorKind;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Assertion;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Attribution;
import org.parallax.model.Attributions;
import org.parallax.model.Event.Standing;
import org.parallax.model.Factuality;
import org.parallax.model.Participant;
import org.parallax.model.Provenance;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/** Finds the names that sources give: to happenings, "calls it an abduction", and to people, "calling them smugglers". */
final class Labels {

    private static final Set<ActorKind> PEOPLE =
            Set.of(ActorKind.PERSON, ActorKind.GROUP, ActorKind.FORCE, ActorKind.ARMED_GROUP);

    private final Annotated annotated;
    private final Actors actors;
    private final List<Draft> drafts;
    private final Answers answers;
    private final Set<String> untrue;

    /** @param untrue words by which a claim is called untrue: "baseless" */
    Labels(Annotated annotated, Actors actors, List<Draft> drafts, Answers answers, Set<String> untrue) {
        this.annotated = annotated;
        this.actors = actors;
        this.drafts = drafts;
        this.answers = answers;
        this.untrue = untrue;
    }

    List<Assertion> find(Attributions attributions) {
        List<Assertion> found = new ArrayList<>();
        for (Attribution each : attributions.all()) {
            if (each.act() == SpeechAct.CALL && !each.wording().content().isEmpty()) {
                found.add(label(each));
            }
        }
        return found;
    }

    private Assertion label(Attribution attribution) {
        Span content = Span.covering(attribution.wording().content());
        Span called = called(attribution, content);
        boolean people = called != null && isPeople(called);
        if (!people && isUntrue(content)) {
            return answers.answer(attribution, content, Factuality.CT_MINUS);
        }
        return new Assertion(
                people ? Aspect.IDENTITY : Aspect.LABEL,
                called != null && people ? mentioned(called) : victims(content),
                content,
                null,
                new Standing(Factuality.CT_PLUS, attribution.id()),
                new Provenance("code", "label"));
    }

    /** "Called the allegation baseless": no name for a happening, but an answer. */
    private boolean isUntrue(Span content) {
        return annotated.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> content.contains(token.span()))
                .anyMatch(token -> untrue.contains(Grammar.lemma(token)));
    }

    /** The words for what is called so, between the verb and the name. */
    private static @Nullable Span called(Attribution attribution, Span content) {
        int end = attribution.wording().cue().stream().mapToInt(Span::end).max().orElse(content.start());
        return end < content.start() ? new Span(/* start= */ end, /* end= */ content.start()) : null;
    }

    private boolean isPeople(Span called) {
        boolean pronoun = annotated.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> called.contains(token.span()))
                .anyMatch(Labels::isOfPeople);
        return pronoun || !mentioned(called).isEmpty();
    }

    private static boolean isOfPeople(Token token) {
        return token.tag().equals("PRP") && !token.lemma().equals("it");
    }

    private List<ActorId> mentioned(Span called) {
        return actors.all().stream()
                .filter(actor -> PEOPLE.contains(actor.kind()))
                .filter(actor -> actor.mentions().stream().anyMatch(mention -> called.contains(mention.span())))
                .map(Actor::id)
                .toList();
    }

    private List<ActorId> victims(Span content) {
        return drafts.stream()
                .filter(draft -> content.contains(draft.trigger().span()))
                .flatMap(draft -> draft.roles().recipients().stream())
                .map(Participant::actor)
                .filter(actor -> actor != null)
                .distinct()
                .toList();
    }
}
