package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Factuality;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * An attribution in the making.
 *
 * @param relays who passed the words on, the one nearest to the speaker first
 * @param rule what found it
 */
record Draft(Cue cue, Source source, List<Span> content, List<Source> relays, String rule) {

    Draft {
        content = List.copyOf(content);
        relays = List.copyOf(relays);
    }

    Draft(Cue cue, Source source, List<Span> content, String rule) {
        this(cue, source, content, List.of(), rule);
    }

    Draft withContent(List<Span> other) {
        return new Draft(cue, source, other, relays, rule);
    }

    Draft withSource(Source other) {
        return new Draft(cue, other, content, relays, rule);
    }

    Draft withRelay(Source relay) {
        List<Source> all = new ArrayList<>(relays);
        all.add(relay);
        return new Draft(cue, source, content, all, rule);
    }

    Draft with(Cue other) {
        return new Draft(other, source, content, relays, rule);
    }

    /** Where the attribution begins, for the order in the document: its cue, or else its content. */
    Span place() {
        return cue.tokens().isEmpty() ? content.get(0) : cue.tokens().get(0).span();
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(each -> each.contains(span));
    }

    /**
     * The words that tell that something is said.
     *
     * @param head the token that carries the cue in the tree, or null where a quotation goes on without a cue
     */
    record Cue(
            Sentence sentence, List<Token> tokens, @Nullable Token head, SpeechAct act, Factuality effect) {
        Cue {
            tokens = List.copyOf(tokens);
        }

        Cue as(SpeechAct other, Factuality otherEffect) {
            return new Cue(sentence, tokens, head, other, otherEffect);
        }
    }

    /**
     * The words that name who speaks.
     *
     * @param heads the tokens that may carry the mention of the speaker, the likeliest first
     */
    record Source(@Nullable Sentence sentence, List<Token> heads, List<Span> spans) {
        /** A source that is not named. */
        static final Source NONE = new Source(null, List.of(), List.of());

        Source {
            heads = List.copyOf(heads);
            spans = List.copyOf(spans);
        }
    }
}
