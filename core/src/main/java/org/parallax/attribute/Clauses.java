package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.Draft.Source;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/** Questions about the clauses of one sentence: who is the subject, where does a clause begin and end. */
final class Clauses {

    private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");
    private static final Set<String> LOOSE = Set.of("acl:relcl", "parataxis", "dep", "punct", "cc", "conj");
    private static final int DEPTH = 6;

    private final Sentence sentence;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    boolean passive(Token verb) {
        return verb.tag().equals("VBN")
                && (!sentence.children(verb, "nsubj:pass").isEmpty()
                        || !sentence.children(verb, "aux:pass").isEmpty());
    }

    /** The one who does what the verb says, over relative clauses, coordination and control; null if not told. */
    @Nullable
    Token agent(Token verb) {
        return agent(verb, 0);
    }

    private @Nullable Token agent(Token verb, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        if (passive(verb) || bareParticiple(verb)) {
            return marked(verb, "by");
        }
        for (Token subject : sentence.children(verb, "nsubj")) {
            return relative(subject) ? antecedent(verb, subject) : subject;
        }
        Token first = coordinated(verb);
        return first != null ? agent(first, depth + 1) : borrowed(verb, depth);
    }

    /** A participle without an auxiliary that stands after a noun is passive: "the claim made by". */
    private boolean bareParticiple(Token verb) {
        return verb.tag().equals("VBN")
                && sentence.children(verb, "aux").isEmpty()
                && sentence.children(verb, "nsubj").isEmpty()
                && marked(verb, "by") != null;
    }

    private @Nullable Token borrowed(Token verb, int depth) {
        Token above = sentence.head(verb);
        if (above == null) {
            return null;
        }
        Token speech = inserted(verb);
        if (speech != null) {
            return agent(speech, depth + 1);
        }
        if (above.isVerb()) {
            Token controlled = verb.arc().is("conj") ? null : controlled(above);
            return controlled != null ? controlled : agent(above, depth + 1);
        }
        if (above.isNoun()
                && (verb.arc().is("acl") || verb.arc().is("dep") || verb.arc().is("amod"))) {
            Token governor = sentence.head(above);
            boolean object = above.arc().is("obj") || above.arc().is("obl");
            return object && governor != null && governor.isVerb() ? agent(governor, depth + 1) : above;
        }
        return null;
    }

    /** "Three were killed, the minister said, accusing …": the cue between commas right before a participle. */
    private @Nullable Token inserted(Token verb) {
        int comma = verb.index() - 1;
        if (comma < 1
                || !verb.tag().equals("VBG")
                || !sentence.token(comma).word().equals(",")) {
            return null;
        }
        for (int at = comma - 1; at > 0 && !sentence.token(at).word().equals(","); at--) {
            if (isInserted(sentence.token(at))) {
                return sentence.token(at);
            }
        }
        return null;
    }

    private boolean isInserted(Token verb) {
        boolean loose = verb.arc().is("parataxis") || verb.arc().is("dep");
        return verb.isVerb() && loose && !sentence.children(verb, "nsubj").isEmpty() && speaks(verb);
    }

    /** Who is to do what the clause below a verb tells: in "accused him of lying" and "was urged to go" not its subject. */
    private @Nullable Token controlled(Token above) {
        if (passive(above)) {
            return passiveSubject(above);
        }
        boolean transitive = CueLexicon.shipped().of(above).stream()
                .anyMatch(entry -> entry.takes("of") || entry.takes("person") || entry.takes("quoting"));
        return transitive ? sentence.children(above, "obj").stream().findFirst().orElse(null) : null;
    }

    /**
     * The cue that a second cue is coordinated with, although the tree hangs it below what the first one says: "said the men
     * were working and demanded their return".
     */
    @Nullable
    Token coordinated(Token verb) {
        Token above = verb.arc().is("conj") ? sentence.head(verb) : null;
        boolean bare = verb.isVerb() && sentence.children(verb, "nsubj").isEmpty() && speaks(verb);
        if (above == null || !bare || !above.arc().is("ccomp")) {
            return null;
        }
        Token cue = sentence.head(above);
        boolean same = cue != null && cue.isVerb() && cue.tag().equals(verb.tag()) && cue.index() < above.index();
        boolean apart = !above.tag().equals(verb.tag())
                || !sentence.children(above, "aux").isEmpty();
        return same && apart ? cue : null;
    }

    private static boolean speaks(Token verb) {
        return CueLexicon.shipped().of(verb).stream()
                .anyMatch(entry -> entry.act() != SpeechAct.BELIEVE && entry.act() != SpeechAct.INTEND);
    }

    @Nullable
    Token passiveSubject(Token verb) {
        for (Token subject : sentence.children(verb, "nsubj")) {
            return relative(subject) ? antecedent(verb, subject) : subject;
        }
        Token above = verb.arc().is("conj") ? sentence.head(verb) : null;
        return above != null && above.isVerb() ? passiveSubject(above) : null;
    }

    private static boolean relative(Token token) {
        return token.tag().startsWith("W") && RELATIVE.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private Token antecedent(Token verb, Token relative) {
        Token top = verb;
        for (Token above = sentence.head(top); above != null && top.arc().is("conj"); above = sentence.head(top)) {
            top = above;
        }
        Token above = sentence.head(top);
        return above != null && !above.isVerb() ? above : relative;
    }

    /** The dependent of a word that is marked with a preposition or conjunction. */
    @Nullable
    Token marked(Token governor, String word) {
        for (Token child : sentence.children(governor)) {
            if (child.index() > governor.index() && markedWith(child, word)) {
                return child;
            }
        }
        return null;
    }

    boolean markedWith(Token token, String word) {
        return sentence.children(token).stream()
                .anyMatch(child -> (child.arc().is("case") || child.arc().is("mark"))
                        && child.word().equalsIgnoreCase(word));
    }

    /** The words of a noun phrase as a source: without relative clauses and what hangs on loosely. */
    Source source(@Nullable Token head) {
        if (head == null) {
            return Source.NONE;
        }
        List<Token> phrase = phrase(head);
        List<Token> heads = new ArrayList<>(List.of(head));
        for (Token each : phrase) {
            if (each != head
                    && (each.arc().is("appos")
                            || each.arc().is("dep")
                            || each.arc().is("flat"))) {
                heads.add(each);
            }
        }
        phrase.stream().filter(each -> !heads.contains(each) && each.isNoun()).forEach(heads::add);
        return new Source(sentence, heads, List.of(Sentence.spanOf(phrase)));
    }

    /** The words of a noun phrase. */
    List<Token> phraseOf(Token head) {
        return phrase(head);
    }

    private List<Token> phrase(Token head) {
        int from = head.index();
        int to = head.index();
        for (Token each : sentence.subtree(head, child -> !loose(head, child))) {
            boolean preposition = each.index() < head.index()
                    && (each.arc().is("case") || each.arc().is("mark"))
                    && each.arc().head() == head.index();
            if (!preposition) {
                from = Math.min(from, each.index());
                to = Math.max(to, each.index());
            }
        }
        while (from < head.index() && sentence.token(from).tag().matches("IN|TO")) {
            from++;
        }
        return trimmed(from, to);
    }

    private boolean loose(Token head, Token child) {
        boolean own = child.arc().head() == head.index();
        if (child.arc().is("conj") && own) {
            return child.isVerb();
        }
        if (child.arc().is("dep")) {
            return !child.isNoun();
        }
        boolean clause = child.arc().is("acl") && child.isVerb();
        return clause
                || (LOOSE.contains(child.arc().relation()) && !(child.arc().is("cc") && own));
    }

    /** The tokens of a stretch without punctuation and conjunctions at its edges. */
    List<Token> trimmed(int first, int last) {
        int from = first;
        int to = last;
        while (from < to && edge(sentence.token(from))) {
            from++;
        }
        while (to > from && edge(sentence.token(to))) {
            to--;
        }
        return sentence.tokens().subList(from, to + 1);
    }

    private static boolean edge(Token token) {
        return token.isPunctuation() || token.arc().is("cc");
    }

    /** The first and last position of a subtree without loose branches: {from, to}. */
    int[] bounds(Token top) {
        int from = top.index();
        int to = top.index();
        for (Token each : sentence.subtree(top, child -> coordinated(child) == null)) {
            from = Math.min(from, each.index());
            to = Math.max(to, each.index());
        }
        return new int[] {from, to};
    }

    /** The span of a stretch of tokens. */
    Span span(int first, int last) {
        return new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
    }
}
