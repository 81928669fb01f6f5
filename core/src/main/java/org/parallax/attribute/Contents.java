package org.parallax.attribute;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/** What is said: the content of a cue, read off the tree by the frames that its entry allows. */
final class Contents {

    private Contents() {}

    /** The content of a cue, or nothing. */
    static Optional<Span> of(Sentence sentence, Token cue, CueEntry entry) {
        Optional<Span> found = Optional.empty();
        if (entry.takes(Frame.OF)) {
            found = preposition(sentence, cue, "of");
        }
        if (found.isEmpty() && entry.takes(Frame.FOR)) {
            found = preposition(sentence, cue, "for");
        }
        if (found.isEmpty() && entry.takes(Frame.CLAUSE)) {
            found = clause(sentence, cue);
        }
        if (found.isEmpty() && entry.takes(Frame.TO)) {
            found = infinitive(sentence, cue);
        }
        if (found.isEmpty() && entry.takes(Frame.OBJECT)) {
            found = object(sentence, cue);
        }
        return found;
    }

    private static Optional<Span> clause(Sentence sentence, Token cue) {
        for (String relation : List.of("ccomp", "parataxis", "acl", "dep")) {
            for (Token child : sentence.children(cue, relation)) {
                if (saysSomething(sentence, cue, child, relation)) {
                    return Optional.of(Phrases.clause(sentence, child));
                }
            }
        }
        return cue.arc().is("parataxis") ? inverted(sentence, cue) : Optional.empty();
    }

    private static boolean saysSomething(Sentence sentence, Token cue, Token child, String relation) {
        return switch (relation) {
            case "ccomp" -> true;
            case "acl" ->
                cue.isNoun() && sentence.children(child, "mark").stream().anyMatch(Contents::that);
            default ->
                (child.isVerb() || !sentence.children(child, "cop").isEmpty())
                        && !sentence.children(child, "nsubj").isEmpty();
        };
    }

    private static boolean that(Token mark) {
        return mark.lemma().equals("that");
    }

    /** "He left, she said": the cue hangs on what is said. */
    private static Optional<Span> inverted(Sentence sentence, Token cue) {
        Token head = sentence.head(cue);
        if (head == null) {
            return Optional.empty();
        }
        List<Token> said = sentence.subtree(head, token -> !token.equals(cue));
        List<Token> before =
                said.stream().filter(token -> token.index() < cue.index()).toList();
        return Phrases.trimmed(sentence, before.isEmpty() ? said : before);
    }

    private static Optional<Span> infinitive(Sentence sentence, Token cue) {
        return sentence.children(cue).stream()
                .filter(child -> child.index() > cue.index())
                .filter(child -> child.arc().is("xcomp")
                        || child.arc().is("acl")
                        || child.arc().is("advcl"))
                .filter(child -> sentence.children(child, "mark").stream()
                        .anyMatch(mark -> mark.tag().equals("TO")))
                .map(child -> Phrases.clause(sentence, child))
                .findFirst();
    }

    private static Optional<Span> object(Sentence sentence, Token cue) {
        String relation = Sources.passive(sentence, cue) ? "nsubj:pass" : "obj";
        return sentence.children(cue, relation).stream()
                .filter(Token::isNoun)
                .map(child -> Phrases.noun(sentence, child))
                .findFirst();
    }

    private static Optional<Span> preposition(Sentence sentence, Token cue, String preposition) {
        return Phrases.marked(sentence, cue, preposition)
                .filter(child -> child.index() > cue.index())
                .map(child -> after(sentence, child, preposition));
    }

    private static Span after(Sentence sentence, Token child, String preposition) {
        List<Token> words = sentence.subtree(
                child, token -> !(token.lemma().equals(preposition) && child.equals(sentence.head(token))));
        return Phrases.trimmed(sentence, words).orElse(child.span());
    }

    /** "Calls it an abduction": the name given to a pronoun or noun phrase. */
    static Optional<Span> label(Sentence sentence, Token cue) {
        List<Token> complements = sentence.children(cue).stream()
                .filter(child -> child.index() > cue.index())
                .filter(child -> child.arc().is("obj")
                        || child.arc().is("iobj")
                        || child.arc().is("xcomp")
                        || (child.arc().is("obl") && marked(sentence, child, "as")))
                .filter(child -> !child.tag().startsWith("VB"))
                .toList();
        if (complements.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Phrases.noun(sentence, complements.get(complements.size() - 1)));
    }

    private static boolean marked(Sentence sentence, Token child, String preposition) {
        return sentence.children(child, "case").stream()
                .anyMatch(mark -> mark.lemma().equals(preposition));
    }
}
