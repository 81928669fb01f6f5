package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * The attributions that the words of one sentence announce: verbs and nouns of the cue lexicon with their content and
 * source, "according to", and "quoted her as saying". Quotation marks are not looked at here. Thread-safe.
 */
final class CueFinder {

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The drafts of a sentence in the order of their cues. A draft may still be without content. */
    List<Draft> find(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            accordingTo(sentence, token).ifPresent(drafts::add);
            lexicon.entry(token)
                    .filter(entry -> !token.arc().is("amod") && !token.arc().is("compound"))
                    .flatMap(entry -> draft(sentence, token, entry))
                    .ifPresent(drafts::add);
        }
        drafts.removeIf(draft -> drafts.stream().anyMatch(other -> isPartOf(draft, other)));
        return drafts;
    }

    /** Whether the cue of a draft is one word of another's longer cue. */
    private static boolean isPartOf(Draft draft, Draft other) {
        return draft != other
                && draft.cues.size() == 1
                && other.cues.size() > 1
                && other.cues.contains(draft.cues.get(0));
    }

    private Optional<Draft> draft(Sentence sentence, Token cue, CueEntry entry) {
        if (entry.takes(Frame.AS)) {
            return quotedAs(sentence, cue, entry);
        }
        if (entry.word() == 'N' && carried(sentence, cue)) {
            return Optional.empty();
        }
        Optional<Span> label = entry.takes(Frame.LABEL) ? Contents.label(sentence, cue) : Optional.empty();
        Optional<Span> content = label.or(() -> Contents.of(sentence, cue, entry));
        Draft draft = label.isPresent()
                ? new Draft(sentence, cue, SpeechAct.CALL, Effect.KEEP, entry.rule() + "#label")
                : Draft.of(sentence, cue, carriedBy(sentence, cue, entry));
        content.ifPresent(draft.content::add);
        Optional<Token> source = entry.word() == 'N' ? Sources.ofNoun(sentence, cue) : Sources.ofVerb(sentence, cue);
        source.ifPresent(head -> draft.source(head, Phrases.noun(sentence, head)));
        source.ifPresent(head -> released(sentence, cue, head, draft));
        boolean worth = content.isPresent() || entry.takes(Frame.NONE) || (entry.word() == 'V' && source.isPresent());
        return worth ? Optional.of(draft) : Optional.empty();
    }

    /** Whether a noun is the object of a verb that is a cue itself: "expressed readiness". */
    private boolean carried(Sentence sentence, Token noun) {
        Token verb = sentence.head(noun);
        return verb != null
                && noun.arc().is("obj")
                && lexicon.entry(verb).filter(CueFinder::isLight).isPresent();
    }

    /** Whether a verb leaves the act to its object: "voiced", "expressed". */
    private static boolean isLight(CueEntry entry) {
        return entry.word() == 'V'
                && entry.act() == SpeechAct.SAY
                && entry.frames().equals(Set.of(Frame.OBJECT));
    }

    /** The entry that names the act: that of the noun in "expressed readiness", else the verb's own. */
    private CueEntry carriedBy(Sentence sentence, Token verb, CueEntry entry) {
        if (!isLight(entry)) {
            return entry;
        }
        return sentence.children(verb, "obj").stream()
                .flatMap(noun -> lexicon.entry(noun).stream())
                .findFirst()
                .orElse(entry);
    }

    /** "Released a statement saying": one cue from the first verb to the last. */
    private static void released(Sentence sentence, Token cue, Token source, Draft draft) {
        Token noun = sentence.head(cue);
        boolean adjacent = noun != null && noun.index() + 1 == cue.index();
        if (!cue.arc().is("acl") || noun == null || !adjacent || !noun.arc().is("obj")) {
            return;
        }
        Token verb = sentence.head(noun);
        if (verb != null && source.index() < verb.index() && verb.index() < cue.index()) {
            draft.cues.set(0, new Span(verb.span().start(), cue.span().end()));
        }
    }

    /** "Agencies quoted the minister as saying …": the minister speaks, the agencies pass it on. */
    private Optional<Draft> quotedAs(Sentence sentence, Token cue, CueEntry entry) {
        int as = indexOf(sentence, cue.index() + 1, "as");
        if (as < 0 || as + 1 >= sentence.size() || !sentence.token(as + 1).tag().equals("VBG")) {
            return Optional.empty();
        }
        Optional<Token> speaker = Phrases.nounFrom(sentence, cue.index() + 1);
        Optional<Span> words = Phrases.between(sentence, as + 2, sentence.size());
        if (speaker.isEmpty() || words.isEmpty() || speaker.get().index() >= as) {
            return Optional.empty();
        }
        Token saying = sentence.token(as + 1);
        CueEntry said = lexicon.entry(saying).orElse(entry);
        SpeechAct act = said.act() == SpeechAct.QUOTE ? SpeechAct.SAY : said.act();
        Draft draft = new Draft(sentence, cue, act, said.effect(), entry.rule() + "+" + said.rule());
        draft.cues.add(saying.span());
        draft.content.add(words.get());
        draft.source(
                speaker.get(), Phrases.between(sentence, cue.index() + 1, as).orElseThrow());
        Sources.ofVerb(sentence, cue).ifPresent(draft.relays::add);
        return Optional.of(draft);
    }

    private static int indexOf(Sentence sentence, int from, String lemma) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.token(i).lemma().equals(lemma)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Draft> accordingTo(Sentence sentence, Token token) {
        int to = token.index() + 1;
        if (!token.lemma().equalsIgnoreCase("accord") && !token.word().equalsIgnoreCase("according")) {
            return Optional.empty();
        }
        if (to >= sentence.size() || !sentence.token(to).lemma().equals("to")) {
            return Optional.empty();
        }
        return Phrases.nounFrom(sentence, to + 1).flatMap(head -> according(sentence, token, head));
    }

    private static Optional<Draft> according(Sentence sentence, Token cue, Token head) {
        Span source = new Span(
                sentence.token(cue.index() + 2).span().start(),
                Phrases.noun(sentence, head).end());
        Draft draft = new Draft(sentence, cue, SpeechAct.SAY, Effect.KEEP, "according to");
        draft.cues.set(
                0,
                new Span(
                        cue.span().start(),
                        sentence.token(cue.index() + 1).span().end()));
        draft.source(head, source);
        int after = firstAfter(sentence, source.end());
        Phrases.between(sentence, 0, cue.index()).ifPresent(draft.content::add);
        Phrases.between(sentence, after, sentence.size()).ifPresent(draft.content::add);
        return draft.content.isEmpty() ? Optional.empty() : Optional.of(draft);
    }

    private static int firstAfter(Sentence sentence, int offset) {
        int index = 0;
        while (index < sentence.size() && sentence.token(index).span().start() < offset) {
            index++;
        }
        return index;
    }
}
