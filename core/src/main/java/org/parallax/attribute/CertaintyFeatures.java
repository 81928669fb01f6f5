package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.Composer.Judgement;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * What the learned model sees of a predicate: its own form, the words that hang on it, what stands above it in the tree, and what
 * the rules make of it. Nothing of the document's attributions, so that cues may be learned anew without this.
 *
 * <p>For one sentence and one thread.
 */
final class CertaintyFeatures {

    private static final int HEIGHT = 6;

    private final Sentence sentence;
    private final Composer composer;
    private final CueLexicon cues = CueLexicon.shipped();
    private final Modality modality = Modality.shipped();
    private final List<String> found = new ArrayList<>();

    CertaintyFeatures(Sentence sentence) {
        this.sentence = sentence;
        this.composer = new Composer(sentence);
    }

    /** The features of a predicate as words; the same words in the same order for the same tree. */
    List<String> of(Token token) {
        found.clear();
        add("all");
        form(token);
        below(token);
        above(token);
        path(token);
        rules(token);
        beside(token);
        likes(token);
        return List.copyOf(found);
    }

    private void add(String... parts) {
        found.add(String.join(" ", parts));
    }

    private void form(Token token) {
        String lemma = lemma(token);
        String shape = shape(token);
        add("lemma", lemma);
        add("lemma+shape", lemma, shape);
        add("tag", token.tag());
        add("arc", relation(token));
        add("shape", shape);
        add("shape+arc", shape, relation(token));
        add("tail", lemma.substring(Math.max(0, lemma.length() - 3)), coarse(token));
        add("class", classes(token));
        add("class+shape", classes(token), shape);
    }

    /** Part of speech with the auxiliaries and negations: "could not have VBN". */
    private String shape(Token token) {
        return auxiliaries(carrier(token)) + token.tag();
    }

    private String auxiliaries(Token token) {
        return sentence.children(token).stream()
                .filter(each -> each.arc().is("aux")
                        || each.arc().is("cop")
                        || (each.arc().is("mark") && each.tag().equals("TO"))
                        || modality.is("negation", each))
                .map(each -> auxiliary(each) + " ")
                .collect(Collectors.joining());
    }

    private String auxiliary(Token token) {
        return modality.is("negation", token)
                ? "not"
                : token.tag().equals("MD") ? lower(token) : token.tag() + lemma(token);
    }

    /** A second verb shares the auxiliaries of the first. */
    private Token carrier(Token token) {
        Token first = token.arc().is("conj") ? sentence.head(token) : null;
        if (first == null) {
            return token;
        }
        boolean bare = sentence.children(token).stream()
                .noneMatch(each -> each.arc().is("aux")
                        || each.arc().is("nsubj")
                        || each.arc().is("cop")
                        || each.arc().is("mark"));
        return bare && first.isVerb() == token.isVerb() ? first : token;
    }

    private void below(Token token) {
        TreeSet<String> relations = new TreeSet<>();
        for (Token child : sentence.children(token)) {
            relations.add(relation(child));
            add("child", relation(child), lemma(child));
            if (child.arc().is("nsubj") || child.arc().is("obj") || child.arc().is("obl")) {
                phrase(child);
            }
            if (child.arc().is("advcl")) {
                add("clause", marks(child), shape(child));
            }
        }
        relations.forEach(each -> add("child", each));
        add("children", coarse(token), String.join(" ", relations));
    }

    private void phrase(Token noun) {
        for (Token each : sentence.children(noun)) {
            if (each.arc().is("det") || each.arc().is("case") || each.arc().is("nmod:poss")) {
                add("phrase", relation(noun), lemma(each));
            }
        }
        add("phrase", relation(noun), noun.tag());
    }

    private String marks(Token token) {
        return sentence.children(token).stream()
                .filter(each -> each.arc().is("mark") || each.arc().is("case"))
                .map(CertaintyFeatures::lower)
                .collect(Collectors.joining(" "));
    }

    private void above(Token token) {
        Token first = first(token);
        Token head = sentence.head(first);
        if (head == null) {
            add("root", shape(token));
            return;
        }
        String arc = relation(first);
        add("head", lemma(head));
        add("head+arc", lemma(head), arc, marks(first));
        add("head+arc+tag", lemma(head), arc, coarse(token));
        add("head shape", shape(head), arc);
        add("head shape+shape", shape(head), shape(token), arc);
        add("head class", classes(head), arc);
        add("head class+shape", classes(head), arc, shape(token));
        add("head class+head shape", classes(head), arc, shape(head));
        add("marks", marks(first), arc);
        add("marks+shape", marks(first), arc, shape(token));
        add("pair", lemma(head), arc, lemma(token));
        subject(head, arc);
        for (Token child : sentence.children(head)) {
            if (child.arc().is("advmod")
                    || child.arc().is("mark")
                    || child.arc().is("det")) {
                add("head child", relation(child), lower(child), arc);
            }
        }
    }

    private void subject(Token head, String arc) {
        for (Token subject : sentence.children(head, "nsubj")) {
            add("head subject", lemma(subject), arc);
        }
    }

    /** The first of a row of coordinated words: its place is the place of all. */
    private Token first(Token token) {
        Token at = token;
        for (int i = 0; i < HEIGHT && at.arc().is("conj"); i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return at;
            }
            at = head;
        }
        return at;
    }

    private void path(Token token) {
        Token at = first(token);
        StringBuilder path = new StringBuilder(coarse(token));
        for (int i = 1; i <= HEIGHT; i++) {
            path.append(' ').append(relation(at));
            Token head = sentence.head(at);
            if (head == null) {
                add("depth", String.valueOf(i));
                return;
            }
            if (i <= 3) {
                add("path", path.toString());
            }
            ancestor(head, i);
            at = first(head);
        }
    }

    private void ancestor(Token head, int height) {
        add("above", lemma(head));
        add("above shape", shape(head));
        add("above class", classes(head));
        if (height == 2) {
            add("second", lemma(head));
            add("second shape", shape(head));
        }
        for (Token child : sentence.children(head)) {
            if (child.arc().is("mark") || child.arc().is("advmod")) {
                add("above child", lower(child));
            }
        }
    }

    private void rules(Token token) {
        Judgement judged = composer.judge(token, above -> true);
        Judgement own = composer.judge(token, above -> false);
        add("rules", judged.factuality().label());
        add("rules+shape", judged.factuality().label(), token.tag());
        add("own", own.factuality().label());
        add("both", own.factuality().label(), judged.factuality().label(), coarse(token));
        String reasons = String.join(" ", judged.reasons());
        add("reasons", reasons, coarse(token));
        judged.reasons().forEach(each -> add("reason", each));
    }

    private void beside(Token token) {
        word("before", token, -1);
        word("before 2", token, -2);
        word("after", token, 1);
        word("after 2", token, 2);
        Token last = sentence.token(sentence.size() - 1);
        add("last", last.word().equals("?") ? "?" : ".");
        for (Token each : sentence.tokens()) {
            if (each.tag().equals("MD") || modality.is("negation", each) || modality.is("condition", each)) {
                int way = each.index() - token.index();
                add("near", lower(each), way < -6 ? "<<" : way < 0 ? "<" : way < 6 ? ">" : ">>");
            }
        }
    }

    /** Words of like use in the place of the words themselves. */
    private void likes(Token token) {
        String own = like(token);
        String shape = shape(token);
        add("like", own);
        add("like+shape", own, shape);
        add("like+arc", own, relation(token));
        Token first = first(token);
        Token head = sentence.head(first);
        if (head == null) {
            add("like root", own, shape);
            return;
        }
        String arc = relation(first);
        add("like head", like(head));
        add("like head+arc", like(head), arc, marks(first));
        add("like head+arc+tag", like(head), arc, coarse(token));
        add("like head+shape", like(head), shape(head), arc, shape);
        add("like pair", like(head), arc, own);
        for (Token subject : sentence.children(head, "nsubj")) {
            add("like head subject", like(subject), arc);
        }
        for (Token child : sentence.children(token)) {
            add("like child", relation(child), like(child));
        }
        Token above = sentence.head(first(head));
        if (above != null) {
            add("like second", like(above), relation(first(head)), arc);
        }
    }

    private static String like(Token token) {
        return String.valueOf(WordClasses.shipped().of(token.word()));
    }

    private void word(String name, Token token, int way) {
        int at = token.index() + way;
        add(name, at < 0 || at >= sentence.size() ? "" : lower(sentence.token(at)));
    }

    /** What the data files know of a word: the acts it is a cue for and its signatures. */
    private String classes(Token token) {
        TreeSet<String> classes = new TreeSet<>();
        cues.of(token)
                .forEach(entry ->
                        classes.add(entry.act().label() + entry.effect().label()));
        for (String below : List.of("clause", "prevent", "*")) {
            var signature = Signatures.shipped().of(lemma(token), below);
            if (signature != null) {
                classes.add(below
                        + signature.affirmed().label()
                        + signature.negated().label());
            }
        }
        return String.join(" ", classes);
    }

    private static String coarse(Token token) {
        return token.tag().substring(0, Math.min(2, token.tag().length()));
    }

    private static String relation(@Nullable Token token) {
        return token == null ? "" : token.arc().relation();
    }

    private static String lemma(Token token) {
        return CueLexicon.lemma(token);
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
