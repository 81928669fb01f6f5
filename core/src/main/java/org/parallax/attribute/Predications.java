package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.Composer.Judgement;
import org.parallax.model.Annotated;
import org.parallax.model.Attribution;
import org.parallax.model.Factuality;
import org.parallax.model.NameType;
import org.parallax.model.Predication;
import org.parallax.model.Sentence;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;
import org.parallax.model.TokenRef;

/** Gives every predicate of a document its voice and its factuality. */
final class Predications {

    private final Annotated document;
    private final List<Draft> drafts;
    private final List<Attribution> attributions;
    private final @Nullable CertaintyModel certainty;

    /** @param certainty rates every predicate, or null for none */
    Predications(
            Annotated document,
            List<Draft> drafts,
            List<Attribution> attributions,
            @Nullable CertaintyModel certainty) {
        this.document = document;
        this.drafts = drafts;
        this.attributions = attributions;
        this.certainty = certainty;
    }

    List<Predication> all() {
        List<Predication> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.parsed()) {
                add(sentence, all);
            }
        }
        return all;
    }

    private void add(Sentence sentence, List<Predication> all) {
        List<Integer> near = near(sentence);
        Composer composer = new Composer(sentence);
        for (Token token : sentence.tokens()) {
            if (predicate(sentence, token)) {
                all.add(predication(sentence, token, composer, near));
            }
        }
    }

    private List<Integer> near(Sentence sentence) {
        List<Integer> near = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            SpeechAct act = drafts.get(i).cue().act();
            boolean spoken = act != SpeechAct.BELIEVE && act != SpeechAct.INTEND;
            if (spoken && drafts.get(i).content().stream().anyMatch(each -> each.overlaps(sentence.span()))) {
                near.add(i);
            }
        }
        return near;
    }

    /** Verbs, common nouns and whatever has a copula. */
    private static boolean predicate(Sentence sentence, Token token) {
        if (token.isVerb()) {
            return !token.arc().is("aux") && !token.arc().is("cop");
        }
        boolean named = token.name() == NameType.PERSON || token.name() == NameType.LOCATION;
        return (token.isNoun() && !named)
                || token.tag().startsWith("J")
                || !sentence.children(token, "cop").isEmpty();
    }

    private Predication predication(Sentence sentence, Token token, Composer composer, List<Integer> near) {
        int innermost = innermost(token, near);
        Judgement judged = composer.judge(token, above -> innermost(above, near) == innermost);
        if (innermost < 0) {
            return of(sentence, token, null, judged);
        }
        Draft draft = drafts.get(innermost);
        Factuality held = compose(draft.cue().effect(), judged.factuality());
        String act = draft.cue().act().label();
        return of(
                sentence,
                token,
                attributions.get(innermost),
                judged.with(held, held == judged.factuality() ? "" : act));
    }

    private Predication of(Sentence sentence, Token token, @Nullable Attribution attribution, Judgement judged) {
        return new Predication(
                TokenRef.of(sentence, token),
                token.span(),
                attribution == null ? null : attribution.id(),
                judged.factuality(),
                judged.reasons().isEmpty() ? "asserted" : String.join(", ", judged.reasons()),
                certainty == null ? null : certainty.certainty(sentence, token));
    }

    private int innermost(Token token, List<Integer> near) {
        int best = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i : near) {
            for (var content : drafts.get(i).content()) {
                if (content.contains(token.span()) && content.length() < shortest) {
                    best = i;
                    shortest = content.length();
                }
            }
        }
        return best;
    }

    /** What an act makes of a content that would be held as told. */
    static Factuality compose(Factuality effect, Factuality told) {
        return effect.degree() < 0 ? told.negated().weakenedTo(effect) : told.weakenedTo(effect);
    }

    /** The drafts with the acts that were really done: who does not confirm, has not confirmed. */
    static List<Draft> performed(List<Draft> drafts) {
        List<Draft> performed = new ArrayList<>();
        for (Draft draft : drafts) {
            Token head = draft.cue().head();
            boolean silent =
                    draft.cue().act() == SpeechAct.SILENT || draft.cue().act() == SpeechAct.DECLINE;
            if (head == null || silent || !head.isVerb()) {
                performed.add(draft);
            } else {
                performed.add(new Rejection(performed(draft, head, drafts)).meant());
            }
        }
        return performed;
    }

    private static Draft performed(Draft draft, Token head, List<Draft> drafts) {
        Composer composer = new Composer(draft.cue().sentence());
        Factuality done =
                composer.judge(head, above -> inside(draft, above, drafts)).factuality();
        if (done.degree() >= Factuality.PR_PLUS.degree()) {
            return draft;
        }
        Factuality effect = Factuality.UNCOMMITTED;
        SpeechAct undone = done.degree() < 0 ? SpeechAct.DECLINE : SpeechAct.QUESTION;
        boolean committing = draft.cue().act() == SpeechAct.CONFIRM
                || draft.cue().act() == SpeechAct.DENY
                || draft.cue().act() == SpeechAct.ADMIT
                || draft.cue().act() == SpeechAct.REJECT;
        return draft.with(draft.cue().as(committing ? undone : draft.cue().act(), effect));
    }

    /** Whether a token above a cue belongs to the same voice; another cue's content ends there, and so does what the cue itself brings. */
    private static boolean inside(Draft draft, Token above, List<Draft> drafts) {
        boolean brought = draft.content().stream().anyMatch(each -> each.contains(above.span()));
        return !brought
                && drafts.stream()
                        .noneMatch(each -> each != draft
                                && each.cue().head() == above
                                && each.covers(draft.place())
                                && each.cue().act() != SpeechAct.DECLINE
                                && each.cue().act() != SpeechAct.INTEND);
    }
}
