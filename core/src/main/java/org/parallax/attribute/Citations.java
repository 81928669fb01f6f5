package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.Draft.Source;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * Gives a statement to the one who is cited for it: in "the agency reported, citing the navy, that a ship was lost" the navy speaks and the
 * agency passes it on. What is cited must be somebody; "citing the weather" names a reason.
 */
final class Citations {

    private static final Set<SpeechAct> PASSED_ON = Set.of(SpeechAct.SAY, SpeechAct.REPORT, SpeechAct.ANNOUNCE);

    private final Annotated document;
    private final Actors actors;

    Citations(Annotated document, Actors actors) {
        this.document = document;
        this.actors = actors;
    }

    /** The drafts with what is cited as source. */
    List<Draft> resolved(List<Draft> drafts) {
        List<Draft> resolved = new ArrayList<>(drafts);
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                Token cited = sentence.parsed() && citing(token) ? cited(sentence, token) : null;
                if (cited != null) {
                    resolve(resolved, sentence, token, cited);
                }
            }
        }
        return resolved;
    }

    private static boolean citing(Token token) {
        return token.tag().equals("VBG") && Set.of("cite", "quote").contains(token.lemma());
    }

    private @Nullable Token cited(Sentence sentence, Token citing) {
        return sentence.children(citing, "obj").stream()
                .filter(each -> each.index() > citing.index())
                .filter(each -> actors.headedBy(sentence, each)
                        .filter(Citations::speaks)
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    private static boolean speaks(Actor actor) {
        return actor.kind() != ActorKind.OTHER;
    }

    private static void resolve(List<Draft> drafts, Sentence sentence, Token citing, Token cited) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (passesOn(draft, sentence, citing)) {
                Source source = new Clauses(sentence).source(cited);
                Source relay = before(draft.source(), citing);
                drafts.set(i, draft.withSource(source).withRelay(relay));
                drafts.removeIf(other -> other.cue().tokens().contains(citing));
                return;
            }
        }
    }

    private static boolean passesOn(Draft draft, Sentence sentence, Token citing) {
        return draft.cue().sentence().equals(sentence)
                && PASSED_ON.contains(draft.cue().act())
                && !draft.cue().tokens().contains(citing)
                && !draft.source().spans().isEmpty()
                && !draft.covers(citing.span());
    }

    /** A source without the citation, which the model may take for a part of it. */
    private static Source before(Source source, Token citing) {
        List<Span> spans = source.spans().stream()
                .filter(each -> each.start() < citing.span().start())
                .map(each -> new Span(
                        each.start(), Math.min(each.end(), citing.span().start())))
                .toList();
        return new Source(source.sentence(), source.heads(), spans);
    }
}
