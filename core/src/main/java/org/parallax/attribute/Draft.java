package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * An attribution in the making.
 *
 * <p>Confined to one call of the attributor. Its content may grow while quotations are laid over it.
 */
final class Draft {

    final Sentence sentence;
    final SpeechAct act;
    final Effect effect;
    final String rule;
    /** The token that carries the cue, or null where a quotation stands without one. */
    final @Nullable Token cue;

    final List<Span> cues = new ArrayList<>();
    final List<Span> content = new ArrayList<>();
    /** The token that heads the source, or null where the source is implicit. */
    @Nullable
    Token source;

    @Nullable
    Span sourceSpan;
    /** Those through whom the words came, nearest to the speaker first. */
    final List<Token> relays = new ArrayList<>();
    /** The draft whose speaker goes on speaking here, or null. */
    @Nullable
    Draft continues;

    Draft(Sentence sentence, @Nullable Token cue, SpeechAct act, Effect effect, String rule) {
        this.sentence = sentence;
        this.cue = cue;
        this.act = act;
        this.effect = effect;
        this.rule = rule;
        if (cue != null) {
            cues.add(cue.span());
        }
    }

    static Draft of(Sentence sentence, Token cue, CueEntry entry) {
        return new Draft(sentence, cue, entry.act(), entry.effect(), entry.rule());
    }

    void source(@Nullable Token head, @Nullable Span span) {
        source = head;
        sourceSpan = span;
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(each -> each.contains(span));
    }

    boolean touches(Span span) {
        return content.stream().anyMatch(each -> each.overlaps(span));
    }

    /** Where it begins in the text: at its cue, else at its content. */
    int start() {
        return Span.covering(cues.isEmpty() ? content : cues).start();
    }
}
