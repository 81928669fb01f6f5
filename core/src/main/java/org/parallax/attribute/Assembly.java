package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.Draft.Source;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.ActorKind;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attribution;
import org.parallax.model.Attribution.Kind;
import org.parallax.model.Attribution.Voice;
import org.parallax.model.Attribution.Wording;
import org.parallax.model.AttributionId;
import org.parallax.model.Provenance;
import org.parallax.model.Quotation;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/** Turns drafts into attributions: nested, with their speakers, parties and chains. */
final class Assembly {

    private static final Comparator<Draft> ORDER = Comparator.comparing(Draft::place)
            .thenComparing(draft ->
                    draft.content().isEmpty() ? draft.place() : draft.content().get(0))
            .thenComparing(Draft::rule);

    private final Annotated document;
    private final Actors actors;
    private final List<Draft> drafts;

    Assembly(Annotated document, Actors actors, List<Draft> drafts) {
        this.document = document;
        this.actors = actors;
        this.drafts = drafts.stream().map(this::whole).sorted(ORDER).toList();
    }

    /** A verb's content that reaches into a quotation holds all of it, though the tree breaks off at a comma within. */
    private Draft whole(Draft draft) {
        Token cue = draft.cue().head();
        return cue == null || !cue.isVerb()
                ? draft
                : draft.withContent(draft.content().stream().map(this::whole).toList());
    }

    private Span whole(Span content) {
        int end = content.end();
        for (Quotation quotation : document.quotations()) {
            boolean opens = content.contains(quotation.outside().start()) && quotation.within() == null;
            if (opens
                    && quotation.inside().overlap(content) > 0
                    && quotation.inside().end() > end) {
                end = quotation.outside().end();
            }
        }
        return new Span(content.start(), end);
    }

    /** The drafts in the order of their attributions. */
    List<Draft> drafts() {
        return drafts;
    }

    List<Attribution> attributions() {
        List<Attribution> all = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int outer = outer(draft);
            all.add(new Attribution(
                    id(i),
                    kind(draft.content()),
                    wording(draft),
                    draft.cue().act(),
                    voice(draft, outer, 0),
                    outer < 0 ? null : id(outer),
                    new Provenance("attribute", draft.rule())));
        }
        return all;
    }

    private static AttributionId id(int position) {
        return new AttributionId("q" + (position + 1));
    }

    private static Wording wording(Draft draft) {
        List<Span> cue = draft.cue().tokens().isEmpty()
                ? List.of()
                : List.of(Sentence.spanOf(draft.cue().tokens()));
        return new Wording(
                draft.source().spans(), cue, draft.content().stream().sorted().toList());
    }

    /** The innermost other draft whose content holds this one's cue, or its content where it has no cue. */
    private int outer(Draft draft) {
        Span place = draft.place();
        int best = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            for (Span content : other.content()) {
                boolean holds = other != draft && content.contains(place) && !draft.covers(other.place());
                if (holds && content.length() < shortest) {
                    best = i;
                    shortest = content.length();
                }
            }
        }
        return best;
    }

    private Voice voice(Draft draft, int outer, int depth) {
        Actor speaker = actor(draft.source());
        Set<ActorId> chain = new LinkedHashSet<>();
        if (speaker != null) {
            chain.add(speaker.id());
        }
        draft.relays().stream().map(this::actor).filter(Objects::nonNull).forEach(each -> chain.add(each.id()));
        if (outer >= 0 && depth < drafts.size()) {
            chain.addAll(voice(drafts.get(outer), outer(drafts.get(outer)), depth + 1)
                    .chain());
        }
        return speaker == null
                ? new Voice(null, null, List.copyOf(chain))
                : new Voice(speaker.id(), speaker.party(), List.copyOf(chain));
    }

    /** The actor that a source names: its head's, else the first one within it. */
    private @Nullable Actor actor(Source source) {
        Sentence sentence = source.sentence();
        if (sentence == null) {
            return null;
        }
        List<Actor> named = new ArrayList<>();
        for (Token head : source.heads()) {
            actors.headedBy(sentence, head).ifPresent(named::add);
        }
        if (named.isEmpty()) {
            source.spans().forEach(span -> named.addAll(actors.within(span)));
        }
        Token first = source.heads().isEmpty() ? null : source.heads().get(0);
        boolean direct = first != null && actors.headedBy(sentence, first).isPresent();
        return direct ? named.get(0) : preferred(named);
    }

    /** Where the head itself is no actor ("an article on the website X"), the outlet in it speaks, else the last owner. */
    private static @Nullable Actor preferred(List<Actor> named) {
        return named.stream()
                .filter(each -> each.kind() == ActorKind.MEDIA)
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    private Kind kind(List<Span> content) {
        int letters = 0;
        int quoted = 0;
        for (Span span : content) {
            for (Sentence sentence : document.sentences()) {
                if (sentence.span().overlaps(span)) {
                    for (Token token : sentence.tokens()) {
                        boolean counts = span.contains(token.span()) && !token.isPunctuation();
                        letters += counts ? token.span().length() : 0;
                        quoted += counts && document.quoted(token.span())
                                ? token.span().length()
                                : 0;
                    }
                }
            }
        }
        return quoted == 0 ? Kind.INDIRECT : quoted * 10 >= letters * 9 ? Kind.DIRECT : Kind.MIXED;
    }
}
