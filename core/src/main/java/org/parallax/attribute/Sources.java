package org.parallax.attribute;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/** Who speaks: the source of a cue, read off the tree. */
final class Sources {

    /** How far up a chain of clauses a shared subject is looked for. */
    private static final int REACH = 4;

    private Sources() {}

    /** The head of the source of a verbal cue. */
    static Optional<Token> ofVerb(Sentence sentence, Token cue) {
        Token verb = cue;
        for (int step = 0; step < REACH; step++) {
            Optional<Token> subject = own(sentence, verb);
            if (subject.isPresent()) {
                return subject.map(token -> antecedent(sentence, verbOf(sentence, token), token));
            }
            if (passive(sentence, verb)) {
                return Optional.empty();
            }
            Token head = sentence.head(verb);
            if (head == null || !shares(verb)) {
                return Optional.empty();
            }
            verb = head;
        }
        return Optional.empty();
    }

    private static Optional<Token> own(Sentence sentence, Token verb) {
        if (passive(sentence, verb)) {
            return Phrases.marked(sentence, verb, "by").filter(agent -> agent.isNoun() || agent.isPronoun());
        }
        return sentence.children(verb, "nsubj").stream().findFirst();
    }

    private static Token verbOf(Sentence sentence, Token subject) {
        Token head = sentence.head(subject);
        return head == null ? subject : head;
    }

    /** Whether a verb may take its subject from its governor: "confirmed … and called …", "…, adding that …". */
    private static boolean shares(Token verb) {
        return List.of("conj", "xcomp", "advcl", "acl", "dep", "ccomp", "obj", "nmod", "obl").stream()
                .anyMatch(relation -> verb.arc().is(relation));
    }

    private static Token antecedent(Sentence sentence, Token verb, Token subject) {
        boolean relative = subject.tag().equals("WDT")
                || subject.tag().equals("WP")
                || subject.lemma().equals("which");
        Token head = sentence.head(verb);
        return relative && head != null && head.isNoun() ? head : subject;
    }

    static boolean passive(Sentence sentence, Token verb) {
        return !sentence.children(verb, "aux:pass").isEmpty()
                || !sentence.children(verb, "nsubj:pass").isEmpty()
                || (verb.arc().is("acl")
                        && verb.tag().equals("VBN")
                        && Phrases.marked(sentence, verb, "by").isPresent());
    }

    /** The head of the source of a nominal cue: "Baku's accusation", "a claim by the army". */
    static Optional<Token> ofNoun(Sentence sentence, Token cue) {
        Optional<Token> possessor = sentence.children(cue, "nmod:poss").stream().findFirst();
        if (possessor.isPresent()) {
            return possessor;
        }
        Optional<Token> author = Phrases.marked(sentence, cue, "by").or(() -> Phrases.marked(sentence, cue, "from"));
        if (author.isPresent()) {
            return author;
        }
        Token head = sentence.head(cue);
        if (head == null || !head.tag().startsWith("VB") || !cue.arc().is("obj")) {
            return Optional.empty();
        }
        return ofVerb(sentence, head);
    }
}
