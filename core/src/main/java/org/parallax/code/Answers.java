package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Assertion;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Attribution;
import org.parallax.model.Attributions;
import org.parallax.model.Event.Standing;
import org.parallax.model.Factuality;
import org.parallax.model.Provenance;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;
import org.parallax.model.TokenRef;

/**
 * Finds answers to what somebody else told: "Moscow denied the charge", "which the ministry confirmed". The content of such an
 * attribution names no happening of its own; it says of the claim as a whole that it is or is not true.
 */
final class Answers {

    static final String RULE = "answer";

    private static final Set<String> POINTING = Set.of("this", "that", "it", "which");

    private final Annotated annotated;
    private final Actors actors;
    private final List<Draft> drafts;
    private final Set<String> nouns;

    /** @param nouns words for what somebody told: "allegation" */
    Answers(Annotated annotated, Actors actors, List<Draft> drafts, Set<String> nouns) {
        this.annotated = annotated;
        this.actors = actors;
        this.drafts = drafts;
        this.nouns = nouns;
    }

    List<Assertion> find(Attributions attributions) {
        List<Assertion> found = new ArrayList<>();
        for (Attribution each : attributions.all()) {
            Factuality value = valueOf(each.act());
            if (value != null && !each.wording().content().isEmpty() && isPlain(each, attributions)) {
                Span content = Span.covering(each.wording().content());
                if (isClaim(content)) {
                    found.add(answer(each, content, value));
                }
            }
        }
        return found;
    }

    private static @Nullable Factuality valueOf(SpeechAct act) {
        return switch (act) {
            case DENY, REJECT -> Factuality.CT_MINUS;
            case CONFIRM -> Factuality.CT_PLUS;
            default -> null;
        };
    }

    /** Whether it was indeed answered: not "could not confirm the report", not "neither confirmed nor denied it". */
    private boolean isPlain(Attribution attribution, Attributions attributions) {
        return attribution.wording().cue().stream()
                .flatMap(cue -> annotated.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream()
                                .filter(token -> token.isVerb() && cue.contains(token.span()))
                                .map(token -> attributions.at(TokenRef.of(sentence, token)))))
                .flatMap(Optional::stream)
                .allMatch(predication -> predication.factuality().affirms());
    }

    /** The claim before it is or is not true, says an attribution. */
    Assertion answer(Attribution attribution, Span content, Factuality value) {
        return new Assertion(
                Aspect.TRUTH,
                owners(content),
                content,
                null,
                new Standing(value, attribution.id()),
                new Provenance("code", RULE));
    }

    /** Whether words name nothing but a claim: "the charge", "Kyiv's account of it", "this". */
    boolean isClaim(Span content) {
        boolean event = drafts.stream()
                .anyMatch(draft -> content.contains(draft.trigger().span()));
        return !event && head(content).map(this::namesClaim).orElse(false);
    }

    private boolean namesClaim(Token head) {
        String lemma = Grammar.lemma(head);
        return nouns.contains(lemma) || POINTING.contains(lemma);
    }

    /** The word of a stretch that hangs on something outside of it. */
    private Optional<Token> head(Span content) {
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                Token above = sentence.head(token);
                if (content.contains(token.span()) && (above == null || !content.contains(above.span()))) {
                    return Optional.of(token);
                }
            }
        }
        return Optional.empty();
    }

    /** Whose claim it is, as far as the words tell. */
    private List<ActorId> owners(Span content) {
        boolean pointing = head(content)
                .map(head -> POINTING.contains(Grammar.lemma(head)))
                .orElse(true);
        return pointing ? List.of() : named(content);
    }

    private List<ActorId> named(Span content) {
        return actors.all().stream()
                .filter(actor -> actor.mentions().stream().anyMatch(mention -> content.contains(mention.span())))
                .map(Actor::id)
                .toList();
    }
}
