package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;
import org.parallax.table.Table;

/**
 * Lets a content go on with what came of it: "said that forces had hit a party in the district, killing a girl", and with a
 * second clause: "said its men had hit a depot, and that the station had been damaged by others". What stands behind the comma is told
 * by the same voice where it hangs on a word of the content or begins as clauses of contents do, and nobody speaks in it.
 */
final class Consequences {

    private static final Set<String> HARM = Table.rows(Consequences.class, "consequences.tsv", 1).stream()
            .map(row -> row.required(0))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Draft> drafts;
    private final CueLexicon lexicon = CueLexicon.shipped();

    Consequences(List<Draft> drafts) {
        this.drafts = drafts;
    }

    List<Draft> told() {
        return drafts.stream().map(this::told).toList();
    }

    private Draft told(Draft draft) {
        Span last = draft.content().isEmpty()
                ? null
                : draft.content().get(draft.content().size() - 1);
        Token head = draft.cue().head();
        if (last == null || head == null || head.span().start() > last.start()) {
            return draft;
        }
        Span further = further(draft.cue().sentence(), last);
        if (further == null || drafts.stream().anyMatch(other -> speaksIn(other, last, further))) {
            return draft;
        }
        List<Span> content = new ArrayList<>(draft.content());
        content.set(content.size() - 1, further);
        return draft.withContent(content);
    }

    private static boolean speaksIn(Draft other, Span last, Span further) {
        Span rest = new Span(last.end(), further.end());
        return other.cue().tokens().stream().anyMatch(each -> rest.contains(each.span()))
                || other.source().spans().stream().anyMatch(rest::overlaps);
    }

    /** The content up to the end of the sentence, if a participle behind a comma hangs on it. */
    private @Nullable Span further(Sentence sentence, Span content) {
        int end = sentence.tokens().stream()
                .filter(token -> content.contains(token.span()))
                .mapToInt(Token::index)
                .max()
                .orElse(sentence.size());
        Token second = secondClause(sentence, end + 1);
        if (second != null) {
            return new Span(content.start(), lastOf(sentence, second).span().end());
        }
        if (end + 2 >= sentence.size() || !sentence.token(end + 1).word().equals(",")) {
            return null;
        }
        Token participle = sentence.token(end + 2);
        Token above = sentence.head(participle);
        boolean hangs = participle.tag().equals("VBG") && above != null && content.contains(above.span());
        if (!hangs || !lexicon.of(participle).isEmpty()) {
            return null;
        }
        int to = sentence.size() - 1;
        while (to > end && sentence.token(to).isPunctuation()) {
            to--;
        }
        return new Span(content.start(), sentence.token(to).span().end());
    }

    /** The verb of ", and that the station had been damaged" or "and killed two", if this stands from a position on. */
    private static @Nullable Token secondClause(Sentence sentence, int from) {
        int at = from < sentence.size() && sentence.token(from).word().equals(",") ? from + 1 : from;
        if (at + 2 >= sentence.size() || !sentence.token(at).tag().equals("CC")) {
            return null;
        }
        Token next = sentence.token(at + 1);
        if (HARM.contains(next.lemma())) {
            return next.arc().is("conj") ? next : null;
        }
        Token verb = next.lemma().equals("that") && next.arc().is("mark") ? sentence.head(next) : null;
        return verb != null && verb.arc().is("conj") ? verb : null;
    }

    private static Token lastOf(Sentence sentence, Token clause) {
        return sentence.subtree(clause).stream()
                .filter(token -> !token.isPunctuation())
                .max(Comparator.comparingInt(Token::index))
                .orElse(clause);
    }
}
