package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.Signatures.Signature;
import org.parallax.model.Factuality;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * Composes how sure a voice is of a predicate, from the words around it and the predicates above it (after Saurí and
 * Pustejovsky 2012, with the signatures of Karttunen 1971).
 *
 * <p>The way goes up the tree to the border of the content that the predicate stands in; what lies above belongs to
 * another voice.
 */
final class Composer {

    private static final int DEPTH = 30;

    private final Modality modality = Modality.shipped();
    private final Signatures signatures = Signatures.shipped();
    private final Sentence sentence;

    Composer(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The standing of a predicate in the eyes of the voice whose words reach up to the border.
     *
     * @param border tokens that belong to another voice: cues above the predicate
     */
    Judgement judge(Token predicate, Scope border) {
        return judge(predicate, border, 0);
    }

    private Judgement judge(Token predicate, Scope border, int depth) {
        Judgement judgement = fromAbove(predicate, border, depth);
        Token finite = borrowing(predicate) ? sentence.head(predicate) : null;
        if (finite != null && border.inside(finite)) {
            judgement = modal(finite, judgement);
        }
        return own(predicate, judgement);
    }

    /** A second verb shares the auxiliaries of the first: "could attack and seize". */
    private boolean borrowing(Token predicate) {
        return predicate.arc().is("conj")
                && sentence.children(predicate).stream()
                        .noneMatch(each -> each.arc().is("aux")
                                || each.arc().is("nsubj")
                                || each.arc().is("cop"));
    }

    private Judgement fromAbove(Token predicate, Scope border, int depth) {
        Judgement free = new Judgement(Factuality.CT_PLUS, List.of());
        Token above = sentence.head(predicate);
        if (above == null || depth > DEPTH || !border.inside(above)) {
            return free;
        }
        if (predicate.arc().is("conj")) {
            return fromAbove(above, border, depth + 1);
        }
        Judgement verdict = verdict(predicate, above, border, depth);
        if (verdict != null) {
            return verdict;
        }
        if (has(predicate, "condition")) {
            return new Judgement(Factuality.UNCOMMITTED, List.of("condition"));
        }
        if (complement(predicate, above)) {
            return below(predicate, above, judge(above, border, depth + 1));
        }
        if (purpose(predicate)) {
            return new Judgement(Factuality.UNCOMMITTED, List.of("purpose"));
        }
        return participant(predicate, above) && !factual(above) ? judge(above, border, depth + 1) : free;
    }

    /** "The claim that we fired first is false": what is said of the claim is said of what it holds. */
    private @Nullable Judgement verdict(Token predicate, Token noun, Scope border, int depth) {
        Token above = predicate.arc().is("csubj") ? noun : toldOf(predicate, noun);
        if (above == null || !border.inside(above)) {
            return null;
        }
        Signature signature = signatures.of(signatures.name(sentence, above), "clause");
        Judgement judged = judge(above, border, depth + 1);
        return signature == null ? null : judged.with(signature.below(judged.factuality()), above.lemma());
    }

    /** What is said of the claim that a clause hangs on. */
    private @Nullable Token toldOf(Token predicate, Token noun) {
        boolean clause = predicate.arc().is("ccomp") || predicate.arc().is("acl");
        boolean claim = noun.isNoun()
                && noun.arc().is("nsubj")
                && !CueLexicon.shipped().of(noun).isEmpty();
        return clause && claim ? sentence.head(noun) : null;
    }

    private static boolean complement(Token predicate, Token above) {
        boolean clause = predicate.arc().is("xcomp") || predicate.arc().is("ccomp");
        boolean noun = predicate.isNoun()
                && (predicate.arc().is("obj") || predicate.arc().is("nmod"));
        return clause
                || noun
                || (predicate.arc().is("acl")
                        && !above.isVerb()
                        && predicate.tag().equals("VB"))
                || (predicate.arc().is("advcl") && !predicate.tag().equals("VBD") && above.isVerb());
    }

    private static boolean participant(Token predicate, Token above) {
        return predicate.isNoun() && (above.isVerb() || above.isNoun());
    }

    private static boolean factual(Token above) {
        return above.tag().equals("VBD");
    }

    private Judgement below(Token predicate, Token above, Judgement judged) {
        Signature signature = signature(predicate, above);
        if (signature != null) {
            Factuality truth = signature.below(judged.factuality());
            return judged.with(truth, above.lemma());
        }
        if (predicate.isNoun() && !predicate.isVerb()) {
            return judged.factuality().degree() < 0 ? judged.with(Factuality.CT_PLUS, "") : judged;
        }
        if (toInfinitive(predicate)) {
            return judged.with(Factuality.UNCOMMITTED, "to " + predicate.lemma());
        }
        return predicate.arc().is("xcomp") ? judged : new Judgement(Factuality.CT_PLUS, List.of());
    }

    private @Nullable Signature signature(Token predicate, Token above) {
        String lemma = signatures.name(sentence, above);
        Signature any = signatures.of(lemma, "*");
        if (predicate.isNoun()) {
            Signature prevented = signatures.of(lemma, "prevent");
            boolean open = any != null && any.affirmed() != Factuality.CT_PLUS;
            return prevented != null ? prevented : open ? any : null;
        }
        if (predicate.arc().is("ccomp")) {
            Signature clause = signatures.of(lemma, "clause");
            return clause != null ? clause : any;
        }
        Signature prevented = signatures.of(lemma, "prevent");
        return any != null ? any : prevented;
    }

    private boolean toInfinitive(Token predicate) {
        return predicate.tag().equals("VB")
                && sentence.children(predicate, "mark").stream()
                        .anyMatch(each -> each.tag().equals("TO"));
    }

    private boolean purpose(Token predicate) {
        return toInfinitive(predicate);
    }

    private Judgement own(Token predicate, Judgement from) {
        Judgement judgement = modal(predicate, from);
        if (imperative(predicate) || isTo(predicate)) {
            judgement = judgement.with(Factuality.UNCOMMITTED, imperative(predicate) ? "imperative" : "is to");
        }
        if (question(predicate)) {
            judgement = judgement.with(Factuality.UNCOMMITTED, "question");
        }
        if (conditional(predicate) && has(predicate, "future")) {
            judgement = judgement.with(Factuality.UNCOMMITTED, "conditional");
        }
        return negated(predicate) ? judgement.with(judgement.factuality().negated(), "negated") : judgement;
    }

    private Judgement modal(Token predicate, Judgement from) {
        Judgement judgement = from;
        judgement = weaken(predicate, "future", Factuality.PR_PLUS, judgement);
        judgement = weaken(predicate, "probable", Factuality.PR_PLUS, judgement);
        judgement = weaken(predicate, "reported", Factuality.PS_PLUS, judgement);
        judgement = weaken(predicate, "possible", Factuality.PS_PLUS, judgement);
        judgement = weaken(predicate, "open", Factuality.UNCOMMITTED, judgement);
        return has(predicate, "improbable") ? judgement.with(Factuality.PR_MINUS, "improbable") : judgement;
    }

    private Judgement weaken(Token predicate, String kind, Factuality limit, Judgement judgement) {
        return has(predicate, kind) ? judgement.with(judgement.factuality().weakenedTo(limit), kind) : judgement;
    }

    private boolean has(Token predicate, String kind) {
        List<Token> children = sentence.children(predicate);
        boolean perfect = children.stream()
                .anyMatch(each -> each.arc().is("aux") && each.word().equals("have"));
        return children.stream().anyMatch(each -> modifier(each) && has(each, kind, perfect));
    }

    private boolean has(Token modifier, String kind, boolean perfect) {
        return perfect && modality.hasPerfect(modifier)
                ? modality.isPerfect(kind, modifier)
                : modality.is(kind, modifier);
    }

    private static boolean modifier(Token token) {
        return token.arc().is("aux")
                || token.arc().is("advmod")
                || token.arc().is("mark")
                || token.arc().is("amod");
    }

    private boolean conditional(Token predicate) {
        return sentence.children(predicate, "advcl").stream().anyMatch(each -> has(each, "condition"));
    }

    private boolean imperative(Token predicate) {
        return predicate.tag().equals("VB")
                && predicate.arc().head() == Token.Arc.ROOT
                && sentence.children(predicate).stream()
                        .noneMatch(each -> each.arc().is("aux")
                                || each.arc().is("nsubj")
                                || each.arc().is("mark"));
    }

    /** "Their purpose was to cut the road": planned, not done. */
    private boolean isTo(Token predicate) {
        return toInfinitive(predicate)
                && sentence.children(predicate, "aux").stream()
                        .anyMatch(each -> each.lemma().equals("be"));
    }

    private boolean question(Token predicate) {
        boolean main = predicate.arc().head() == Token.Arc.ROOT;
        return main && sentence.token(sentence.size() - 1).word().equals("?");
    }

    boolean negated(Token predicate) {
        int negations = 0;
        for (Token child : sentence.children(predicate)) {
            boolean direct = (child.arc().is("advmod")
                            || child.arc().is("det")
                            || child.arc().is("dep")
                            || child.arc().is("neg")
                            || child.arc().is("cc")
                            || child.arc().is("case")
                            || child.arc().is("mark"))
                    && modality.is("negation", child);
            boolean subject = predicate.isVerb() && child.arc().is("nsubj") && none(child);
            boolean object = predicate.isVerb() && child.arc().is("obj") && none(child);
            negations += direct || subject || object ? 1 : 0;
        }
        return negations % 2 == 1;
    }

    private boolean none(Token noun) {
        return modality.is("negation", noun)
                || sentence.children(noun, "det").stream().anyMatch(each -> modality.is("negation", each));
    }

    /** Which tokens belong to the voice that is asked about. */
    interface Scope {
        boolean inside(Token token);
    }

    /** A value with the reasons that led to it. */
    record Judgement(Factuality factuality, List<String> reasons) {

        Judgement with(Factuality other, String reason) {
            List<String> all = new ArrayList<>(reasons);
            if (!reason.isEmpty()) {
                all.add(reason);
            }
            return new Judgement(other, List.copyOf(all));
        }
    }
}
