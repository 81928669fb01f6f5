package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Mention;
import org.parallax.model.Quotation;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * Gives quotations to their speakers: to the cue whose content they are part of, to the cue beside them, to the speaker
 * before a colon, else to whoever was speaking last.
 *
 * <p>Scare quotes and names in quotation marks are no speech: a quotation counts as speech from {@value #WORDS} words on,
 * or when it holds a sentence of its own.
 */
final class QuotedSpeech {

    private static final int WORDS = 5;

    private final Annotated annotated;
    private final Actors actors;
    private final CueLexicon lexicon;
    private final List<Draft> drafts;

    QuotedSpeech(Annotated annotated, Actors actors, CueLexicon lexicon, List<Draft> drafts) {
        this.annotated = annotated;
        this.actors = actors;
        this.lexicon = lexicon;
        this.drafts = new ArrayList<>(drafts);
    }

    /** The drafts with every quotation that is speech given to one of them, new ones added where none claims it. */
    List<Draft> assigned() {
        annotated.quotations().stream()
                .filter(quotation -> quotation.within() == null)
                .filter(this::isSpeech)
                .forEach(this::assign);
        return drafts;
    }

    private boolean isSpeech(Quotation quotation) {
        return wordsIn(quotation.inside()) >= WORDS
                || annotated.sentences().stream()
                        .anyMatch(sentence -> quotation.outside().contains(sentence.span()));
    }

    private long wordsIn(Span span) {
        return annotated.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> span.contains(token.span()) && !token.isPunctuation())
                .count();
    }

    private void assign(Quotation quotation) {
        Span inside = quotation.inside();
        Sentence first = sentenceAt(inside.start());
        if (first == null) {
            return;
        }
        Optional<Draft> owner =
                afterColon(first, quotation).or(() -> holding(inside)).or(() -> beside(first, inside));
        Draft speech = owner.orElseGet(() -> continued(first));
        if (speech != null) {
            extend(speech, inside);
        }
    }

    private @Nullable Sentence sentenceAt(int offset) {
        return annotated.sentences().stream()
                .filter(sentence -> sentence.span().contains(offset))
                .findFirst()
                .orElse(null);
    }

    /** A cue outside the quotation whose content reaches into it. */
    private Optional<Draft> holding(Span inside) {
        return drafts.stream()
                .filter(draft -> draft.touches(inside) && cueOutside(draft, inside))
                .filter(draft -> draft.cue == null || draft.cue.isVerb() || !inOther(draft))
                .max(Comparator.comparingInt((Draft draft) -> overlap(draft, inside))
                        .thenComparing(Comparator.comparingInt(Draft::start).reversed()));
    }

    /** Whether a nominal cue stands in the content of a verb that holds the quotation as well. */
    private boolean inOther(Draft nominal) {
        return drafts.stream().anyMatch(outer -> outer != nominal && holds(outer, nominal));
    }

    private static int overlap(Draft draft, Span inside) {
        return draft.content.stream().mapToInt(inside::overlap).sum();
    }

    private static boolean cueOutside(Draft draft, Span inside) {
        return draft.cues.stream().noneMatch(inside::contains);
    }

    /** A cue of the same sentence that has a speaker and no content of its own, or a content before the quotation. */
    private Optional<Draft> beside(Sentence sentence, Span inside) {
        return drafts.stream()
                .filter(draft -> draft.sentence == sentence && cueOutside(draft, inside))
                .filter(draft -> draft.content.isEmpty() && draft.source != null && speaks(draft))
                .min(Comparator.comparingInt(draft -> Math.abs(draft.start() - inside.start())));
    }

    private static boolean speaks(Draft draft) {
        return draft.act != SpeechAct.BELIEVE && draft.act != SpeechAct.INTEND && draft.act != SpeechAct.DECLINE;
    }

    /** "X, as quoted on Y's page: …", "X said: …", "X: …". */
    private Optional<Draft> afterColon(Sentence sentence, Quotation quotation) {
        int colon = colonBefore(sentence, quotation.outside().start());
        if (colon < 0) {
            return Optional.empty();
        }
        List<Mention> named = mentionsBefore(sentence, colon);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Token speaker = sentence.token(named.get(0).head().token());
        Token cue = cueBefore(sentence, speaker.index(), colon);
        Draft draft = new Draft(sentence, cue, SpeechAct.SAY, Effect.KEEP, "colon");
        draft.source(speaker, named.get(0).span());
        named.stream()
                .skip(1)
                .filter(mention -> cue != null && mention.head().token() > cue.index())
                .limit(1)
                .forEach(mention ->
                        draft.relays.add(sentence.token(mention.head().token())));
        drafts.removeIf(other -> other.sentence == sentence && cue != null && cue.equals(other.cue));
        drafts.add(draft);
        return Optional.of(draft);
    }

    private static int colonBefore(Sentence sentence, int offset) {
        for (Token token : sentence.tokens()) {
            boolean last = token.span().end() <= offset && offset - token.span().end() <= 2;
            if (last && token.word().equals(":")) {
                return token.index();
            }
        }
        return -1;
    }

    private List<Mention> mentionsBefore(Sentence sentence, int colon) {
        return actors.all().stream()
                .map(Actor::mentions)
                .flatMap(List::stream)
                .filter(mention -> mention.head().sentence() == sentence.index())
                .filter(mention -> mention.kind() != Mention.Kind.MODIFIER)
                .filter(mention -> mention.head().token() < colon)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private @Nullable Token cueBefore(Sentence sentence, int speaker, int colon) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > speaker && token.index() < colon)
                .filter(token ->
                        token.tag().startsWith("VB") && lexicon.entry(token).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** Whoever spoke last goes on, if the quotation opens its sentence. */
    private @Nullable Draft continued(Sentence sentence) {
        Draft last = drafts.stream()
                .filter(draft -> draft.source != null && speaks(draft) && !draft.content.isEmpty())
                .filter(draft -> draft.sentence.index() <= sentence.index())
                .filter(draft -> sentence.paragraph() - draft.sentence.paragraph() <= 1)
                .filter(draft -> drafts.stream().noneMatch(outer -> outer != draft && holds(outer, draft)))
                .max(Comparator.comparingInt(Draft::start))
                .orElse(null);
        if (last == null) {
            return null;
        }
        if (sentence.paragraph() == last.sentence.paragraph() && !last.rule.equals("colon") && direct(last)) {
            return last;
        }
        Draft next = new Draft(sentence, null, SpeechAct.SAY, Effect.KEEP, "continued");
        next.continues = last;
        drafts.add(next);
        return next;
    }

    private static boolean holds(Draft outer, Draft inner) {
        return inner.cues.stream().anyMatch(outer::covers);
    }

    private boolean direct(Draft draft) {
        return draft.content.stream().anyMatch(annotated::quoted);
    }

    /** Lays the quotation over a content; a content that only touches it grows to hold it. */
    private static void extend(Draft draft, Span inside) {
        draft.content.removeIf(inside::contains);
        for (int i = 0; i < draft.content.size(); i++) {
            Span content = draft.content.get(i);
            if (content.overlaps(inside)) {
                draft.content.set(i, Span.covering(List.of(content, inside)));
                return;
            }
        }
        draft.content.add(inside);
    }
}
