package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.ActorId;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attribution;
import org.parallax.model.Attribution.Kind;
import org.parallax.model.Attribution.Voice;
import org.parallax.model.Attribution.Wording;
import org.parallax.model.AttributionId;
import org.parallax.model.Attributions;
import org.parallax.model.Predication;
import org.parallax.model.Provenance;
import org.parallax.model.Quotation;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;
import org.parallax.model.TokenRef;

/**
 * Finds attributions by grammar: cues on the tree first, then quotations laid over them, then nesting, voices and the
 * factuality of every predicate. Thread-safe.
 */
final class RuleAttributor implements Attributor {

    private final CueLexicon lexicon = CueLexicon.shipped();
    private final CueFinder cues = new CueFinder(lexicon);
    private final FactualityReader factuality = new FactualityReader();

    @Override
    public Attributions attribute(Annotated annotated, Actors actors) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.parsed()) {
                drafts.addAll(cues.find(sentence));
            }
        }
        drafts = new QuotedSpeech(annotated, actors, lexicon, drafts).assigned();
        drafts.forEach(draft -> draft.content.replaceAll(span -> balanced(annotated, span)));
        drafts.removeIf(draft -> draft.content.isEmpty() && !draft.effect.equals(Effect.UNCOMMITTED));
        drafts.sort(Comparator.comparingInt(Draft::start));
        return new Attributions(attributions(annotated, actors, drafts), predications(annotated, drafts));
    }

    private static List<Attribution> attributions(Annotated annotated, Actors actors, List<Draft> drafts) {
        Voices voices = new Voices(actors);
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft outer = innermost(drafts, draft, draft.cues.isEmpty() ? draft.content : draft.cues);
            found.add(new Attribution(
                    id(i),
                    kind(annotated, draft),
                    wording(draft),
                    draft.act,
                    voice(voices, drafts, draft),
                    outer == null ? null : id(drafts.indexOf(outer)),
                    new Provenance("attribute", draft.rule)));
        }
        return found;
    }

    /** A span that holds one mark of a quotation and nearly all of its words holds the other mark as well. */
    private static Span balanced(Annotated annotated, Span span) {
        Span result = span;
        for (Quotation quotation : annotated.quotations()) {
            boolean cut = result.contains(quotation.inside().start())
                    && result.contains(quotation.outside().start())
                    && result.end() == quotation.inside().end();
            if (cut) {
                result = new Span(result.start(), quotation.outside().end());
            }
        }
        return result;
    }

    private static AttributionId id(int position) {
        return new AttributionId("q" + (position + 1));
    }

    private static Wording wording(Draft draft) {
        List<Span> source = draft.sourceSpan == null ? List.of() : List.of(draft.sourceSpan);
        return new Wording(
                source,
                draft.cues.stream().sorted().toList(),
                draft.content.stream().sorted().toList());
    }

    /** The voice of a draft; what stands within another's words came through that other. */
    private static Voice voice(Voices voices, List<Draft> drafts, Draft draft) {
        Voice voice = voices.of(draft);
        Draft outer = innermost(drafts, draft, draft.cues.isEmpty() ? draft.content : draft.cues);
        if (outer == null) {
            return voice;
        }
        List<ActorId> chain = new ArrayList<>(voice.chain());
        voice(voices, drafts, outer).chain().stream()
                .filter(id -> !chain.contains(id))
                .forEach(chain::add);
        return new Voice(voice.actor(), voice.party(), chain);
    }

    private static Kind kind(Annotated annotated, Draft draft) {
        List<Span> content = draft.content;
        if (!content.isEmpty() && content.stream().allMatch(annotated::quoted)) {
            return Kind.DIRECT;
        }
        boolean partly = annotated.quotations().stream().anyMatch(quotation -> draft.touches(quotation.inside()));
        return partly ? Kind.MIXED : Kind.INDIRECT;
    }

    /** The draft with the shortest content that holds the given words, other than the draft itself. */
    private static @Nullable Draft innermost(List<Draft> drafts, @Nullable Draft self, List<Span> words) {
        Draft best = null;
        int shortest = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            for (Span content : draft.content) {
                boolean holds = draft != self && words.stream().allMatch(content::contains);
                boolean mutual = self != null && draft.cues.stream().anyMatch(self::touches);
                if (holds && !mutual && content.length() < shortest) {
                    best = draft;
                    shortest = content.length();
                }
            }
        }
        return best;
    }

    private List<Predication> predications(Annotated annotated, List<Draft> drafts) {
        List<Predication> found = new ArrayList<>();
        Map<Draft, AttributionId> ids = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            ids.put(drafts.get(i), id(i));
        }
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                if (sentence.parsed() && isPredicate(sentence, token)) {
                    Draft within = innermost(drafts, null, List.of(token.span()));
                    FactualityReader.Reading reading = factuality.read(sentence, token, within);
                    found.add(new Predication(
                            TokenRef.of(sentence, token),
                            token.span(),
                            claimant(drafts, within, ids),
                            reading.value(),
                            reading.reason()));
                }
            }
        }
        return found;
    }

    /** The innermost attribution that is a claim: what somebody intends is told in the voice around it. */
    private static @Nullable AttributionId claimant(
            List<Draft> drafts, @Nullable Draft within, Map<Draft, AttributionId> ids) {
        Draft draft = within;
        while (draft != null && draft.act == SpeechAct.INTEND) {
            draft = innermost(drafts, draft, draft.cues);
        }
        return draft == null ? null : ids.get(draft);
    }

    private static boolean isPredicate(Sentence sentence, Token token) {
        boolean verb = token.tag().startsWith("VB")
                && !token.arc().is("aux")
                && !token.arc().is("cop");
        boolean noun = (token.tag().equals("NN") || token.tag().equals("NNS"))
                && !token.arc().is("compound");
        boolean adjective =
                token.tag().startsWith("JJ") && !sentence.children(token, "cop").isEmpty();
        return verb || noun || adjective;
    }
}
