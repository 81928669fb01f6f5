package org.parallax.attribute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.CueLexicon.Entry;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/**
 * Finds where the content of a cue stands. Answers are the first and last position in the sentence, or null.
 *
 * <p>Parsers of news err most at the right edge of long clauses; a content therefore runs on to where the tree and the
 * punctuation both allow it to end.
 */
final class Contents {

    /** How many words a name given to something may have before its noun. */
    private static final int NAMED = 4;

    private static final int FAR = 12;

    private final Sentence sentence;
    private final Clauses clauses;

    Contents(Clauses clauses) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
    }

    Span of(int @Nullable [] bounds) {
        if (bounds == null) {
            throw new IllegalArgumentException("no content");
        }
        return clauses.span(bounds[0], bounds[1]);
    }

    boolean covers(int @Nullable [] bounds, Token token) {
        return bounds != null && bounds[0] <= token.index() && token.index() <= bounds[1];
    }

    /** A that-clause, a bare clause or the sentence that the cue is dropped into. */
    int @Nullable [] clause(Token verb) {
        int @Nullable [] right = complements(verb);
        if (right != null) {
            return right;
        }
        for (Token child : sentence.children(verb, "ccomp")) {
            if (child.index() < verb.index()) {
                return before(clauses.bounds(child), verb);
            }
        }
        return verb.arc().is("parataxis") ? host(verb) : null;
    }

    private int @Nullable [] complements(Token verb) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (Token child : sentence.children(verb)) {
            if (child.index() > verb.index() && (complement(child) || (to >= 0 && goesOn(child)))) {
                int[] bounds = clauses.bounds(child);
                from = Math.min(from, Math.max(bounds[0], verb.index() + 1));
                to = Math.max(to, bounds[1]);
            }
        }
        return to < 0 ? null : trim(from, to);
    }

    private boolean complement(Token child) {
        if (child.arc().is("ccomp")) {
            return true;
        }
        boolean clause =
                child.arc().is("advcl") || child.arc().is("acl") || child.arc().is("dep");
        return clause && clauses.markedWith(child, "that");
    }

    private boolean goesOn(Token child) {
        return child.arc().is("parataxis")
                || child.arc().is("advcl")
                || child.arc().is("dep")
                || (child.arc().is("conj") && clauses.markedWith(child, "that"));
    }

    private int @Nullable [] before(int[] bounds, Token verb) {
        int to = Math.min(bounds[1], verb.index() - 1);
        return bounds[0] > to ? null : trim(bounds[0], to);
    }

    /** "The road is closed, the ministry said.": the content is the clause that the cue hangs on. */
    private int @Nullable [] host(Token verb) {
        Token above = sentence.head(verb);
        if (above == null) {
            return null;
        }
        int[] own = clauses.bounds(verb);
        int[] all = clauses.bounds(above);
        if (above.index() < verb.index()) {
            return own[0] > all[0] ? trim(all[0], own[0] - 1) : null;
        }
        return own[1] < all[1] ? trim(own[1] + 1, all[1]) : null;
    }

    /** "threatened to leave": from "to" on. */
    int @Nullable [] infinitive(Token verb) {
        for (Token child : sentence.children(verb)) {
            boolean clause = child.arc().is("xcomp")
                    || child.arc().is("advcl")
                    || child.arc().is("ccomp");
            if (clause && child.index() > verb.index() && clauses.markedWith(child, "to")) {
                int[] bounds = clauses.bounds(child);
                return trim(Math.max(bounds[0], verb.index() + 1), bounds[1]);
            }
        }
        return null;
    }

    /** "urged both sides to stop": from the one who is urged on. */
    int @Nullable [] person(Token verb) {
        int @Nullable [] infinitive = infinitive(verb);
        List<Token> objects = sentence.children(verb, "obj");
        if (infinitive == null || objects.isEmpty()) {
            return infinitive;
        }
        int from = clauses.bounds(objects.get(0))[0];
        return from > verb.index() && from < infinitive[0] ? trim(from, infinitive[1]) : infinitive;
    }

    /** "denied shelling the village", "denied having shelled it": the gerund right behind the verb. */
    int @Nullable [] gerund(Token verb) {
        for (Token child : sentence.children(verb)) {
            boolean clause = child.arc().is("dep")
                    || child.arc().is("xcomp")
                    || child.arc().is("ccomp");
            int from = clauses.bounds(child)[0];
            if (clause && from == verb.index() + 1 && sentence.token(from).tag().equals("VBG")) {
                return trim(from, clauses.bounds(child)[1]);
            }
        }
        return null;
    }

    /** "confirmed the arrest". */
    int @Nullable [] object(Token verb) {
        for (Token child : sentence.children(verb, "obj")) {
            if (child.index() > verb.index() && !child.tag().startsWith("W")) {
                return trim(Math.max(clauses.bounds(child)[0], verb.index() + 1), phraseEnd(child));
            }
        }
        return null;
    }

    /** "A charge Moscow denied", "an accusation denied by Moscow", "which Moscow denies": the word for what is answered. */
    int @Nullable [] answered(Token verb) {
        Token above = sentence.head(verb);
        if (above == null || !(verb.arc().is("acl") || verb.arc().is("acl:relcl"))) {
            return null;
        }
        Token governor = sentence.head(above);
        boolean ofClause = governor != null && governor.isVerb() && above.arc().is("appos");
        boolean told = ofClause || !CueLexicon.shipped().of(above).isEmpty();
        if (!above.isVerb() && told && above.index() < verb.index()) {
            return trim(clauses.bounds(above)[0], above.index());
        }
        return sentence.children(verb, "obj").stream()
                .filter(each -> above.isVerb() && each.word().equals("which"))
                .findFirst()
                .map(which -> new int[] {which.index(), which.index()})
                .orElse(null);
    }

    /** The right edge of a noun phrase; a participle after a comma no longer belongs to it. */
    private int phraseEnd(Token noun) {
        return sentence.subtree(noun, each -> !(each.isVerb() && each.arc().is("acl") && commaBefore(each))).stream()
                .mapToInt(Token::index)
                .max()
                .orElse(noun.index());
    }

    private boolean commaBefore(Token token) {
        int first = clauses.bounds(token)[0];
        return first > 0 && sentence.token(first - 1).isPunctuation();
    }

    /** "saying the charge that … is false", where the tree takes the clause for an object. */
    int @Nullable [] clausalObject(Token verb) {
        for (Token child : sentence.children(verb, "obj")) {
            boolean clause = child.index() > verb.index()
                    && child.isNoun()
                    && sentence.subtree(child).stream()
                            .anyMatch(each -> each.isVerb() && !each.arc().is("acl"));
            if (clause) {
                int[] bounds = clauses.bounds(child);
                return trim(Math.max(bounds[0], verb.index() + 1), bounds[1]);
            }
        }
        return null;
    }

    /** "The arrest was confirmed". */
    int @Nullable [] subject(Token verb) {
        Token subject = clauses.passiveSubject(verb);
        if (subject == null || subject.isPronoun() || subject.index() > verb.index()) {
            return null;
        }
        int[] bounds = clauses.bounds(subject);
        return trim(bounds[0], Math.min(bounds[1], verb.index() - 1));
    }

    /** "calls it an abduction": the second of two phrases after the verb. */
    int @Nullable [] label(Token verb) {
        Token first = relative(verb);
        for (Token child : sentence.children(verb)) {
            boolean phrase = child.arc().is("obj")
                    || child.arc().is("iobj")
                    || child.arc().is("xcomp");
            if (phrase && child.index() > verb.index() && !clauses.markedWith(child, "to")) {
                if (first != null || clauses.passive(verb)) {
                    int[] bounds = clauses.bounds(child);
                    return trim(bounds[0], bounds[1]);
                }
                first = child;
            }
        }
        int @Nullable [] judged = judged(verb);
        return clauses.passive(verb) ? null : judged == null ? named(verb) : judged;
    }

    /** "Called the allegation baseless": a clause without a verb, whose subject is what is called so. */
    private int @Nullable [] judged(Token verb) {
        for (Token child : sentence.children(verb, "xcomp")) {
            List<Token> subjects = sentence.children(child, "nsubj");
            if (!child.isVerb() && child.index() > verb.index() && !subjects.isEmpty()) {
                return trim(clauses.bounds(subjects.get(0))[1] + 1, clauses.bounds(child)[1]);
            }
        }
        return null;
    }

    /** "Which the ministry calls an abduction", "what X calls Y": the word for what is called so stands in front. */
    private @Nullable Token relative(Token verb) {
        return sentence.children(verb, "obj").stream()
                .filter(each -> each.index() < verb.index() && each.tag().startsWith("W"))
                .findFirst()
                .orElseGet(() -> unmarked(verb));
    }

    /** "An allegation Caracas called baseless": a relative clause that begins with its subject. */
    private @Nullable Token unmarked(Token verb) {
        boolean relative = verb.arc().is("acl:relcl")
                && sentence.children(verb, "nsubj").stream()
                        .anyMatch(each -> !each.tag().startsWith("W"));
        return relative ? sentence.head(verb) : null;
    }

    /** "Called the incident a “kidnapping”" by the order of its words, where marks or a passive reading break the tree. */
    private int @Nullable [] named(Token verb) {
        int from = verb.index() + 1;
        while (from < sentence.size() - 1 && isOpening(sentence.token(from))) {
            from++;
        }
        boolean thing = from > verb.index() + 1
                && (sentence.token(from - 1).isNoun()
                        || sentence.token(from - 1).isPronoun());
        if (!thing || !List.of("a", "an").contains(sentence.token(from).lemma())) {
            return bare(verb);
        }
        int to = from + 1;
        while (to < sentence.size() && !sentence.token(to).isNoun() && to < from + NAMED) {
            to++;
        }
        return to < sentence.size() && sentence.token(to).isNoun() ? trim(from, to) : null;
    }

    /** "Called the seizure piracy", where the tree takes both nouns for one phrase: the last of them is the name. */
    private int @Nullable [] bare(Token verb) {
        for (Token object : sentence.children(verb, "obj")) {
            boolean definite = sentence.children(object, "det").stream()
                    .anyMatch(det -> List.of("the", "this", "that").contains(det.lemma()));
            Token before = sentence.token(object.index() - 1);
            boolean marked = before.tag().equals("``") && object.index() > 1;
            Token named = marked ? sentence.token(object.index() - 2) : before;
            boolean two = named.index() > verb.index() + 1
                    && named.isNoun()
                    && named.arc().is("compound");
            if (definite && two) {
                return trim(object.index(), object.index());
            }
        }
        return null;
    }

    /** The words of what is given a name: "it", "the incident", "the border incident". */
    private static boolean isOpening(Token token) {
        boolean article = List.of("a", "an").contains(token.lemma());
        return token.isPronoun()
                || token.isNoun()
                || token.tag().startsWith("JJ")
                || (token.tag().equals("DT") && !article);
    }

    /**
     * A phrase with the given word.
     *
     * @param inside whether the content begins after the word
     */
    int @Nullable [] phrase(Token verb, String word, boolean inside) {
        for (int i = verb.index() + 1; i < Math.min(sentence.size() - 1, verb.index() + FAR); i++) {
            Token token = sentence.token(i);
            if (token.isPunctuation() && !token.tag().equals("HYPH")) {
                return null;
            }
            if (token.word().equalsIgnoreCase(word)) {
                Token governed = sentence.head(token);
                return governed != null && below(governed, verb) && governed.index() > i
                        ? trim(inside ? i + 1 : i, clauses.bounds(governed)[1])
                        : null;
            }
        }
        return null;
    }

    private boolean below(Token token, Token verb) {
        Token above = sentence.head(token);
        return above == verb || (above != null && above.index() > verb.index() && sentence.head(above) == verb);
    }

    /** What a noun such as "accusation" or "readiness" has as its content. */
    int @Nullable [] ofNoun(Token noun, Entry entry) {
        for (Token child : sentence.children(noun)) {
            if (child.index() > noun.index() && fits(child, entry)) {
                return trim(clauses.bounds(child)[0], tightEnd(child));
            }
        }
        return null;
    }

    /** The right edge without what hangs on loosely: after a noun the next predicate is rarely the content's. */
    private int tightEnd(Token child) {
        return sentence
                .subtree(child, each -> !each.arc().is("dep") && !each.arc().is("punct"))
                .stream()
                .mapToInt(Token::index)
                .max()
                .orElse(child.index());
    }

    private boolean fits(Token child, Entry entry) {
        if (clauses.markedWith(child, "that")) {
            return entry.takes("clause");
        }
        if (child.isVerb() && clauses.markedWith(child, "to")) {
            return entry.takes("infinitive");
        }
        return child.arc().is("nmod") && entry.frames().stream().anyMatch(frame -> clauses.markedWith(child, frame));
    }

    private int @Nullable [] trim(int first, int last) {
        if (first > last) {
            return null;
        }
        List<Token> kept = clauses.trimmed(first, last);
        return new int[] {kept.get(0).index(), kept.get(kept.size() - 1).index()};
    }
}
