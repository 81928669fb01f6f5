package org.parallax.identify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Pronouns.Grammar;
import org.parallax.identify.Pronouns.Pronoun;
import org.parallax.identify.Pronouns.Sort;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * Finds what a pronoun stands for: a relative by what it follows, the others by the subjects of the clauses above, then by
 * the subjects of the sentence before. Where the nearest candidate that agrees is no actor, or none is found, it is left
 * open: a wrong antecedent turns a claim around.
 */
final class Antecedents {

    /** Sentences back in which a subject is looked for. */
    private static final int REACH = 2;

    /** A sentence with the actors of its phrases so far. */
    private static final class Played {
        private final Scene scene;
        private final List<@Nullable Figure> figures;

        Played(Scene scene, List<@Nullable Figure> figures) {
            this.scene = scene;
            this.figures = figures;
        }

        Scene scene() {
            return scene;
        }

        @Nullable
        Figure figure(int i) {
            return i < figures.size() ? figures.get(i) : null;
        }
    }

    private final List<Played> played = new ArrayList<>();

    /** Begins a sentence; the list is filled while its phrases are read. */
    void begin(Scene scene, List<@Nullable Figure> figures) {
        played.add(new Played(scene, figures));
    }

    @Nullable
    Figure find(Pronoun pronoun, int chunk, Token token) {
        Played now = played.get(played.size() - 1);
        if (pronoun.grammar() == Grammar.RELATIVE) {
            return relative(pronoun, now, chunk);
        }
        if (Pronouns.empty(now.scene().sentence(), token)) {
            return null;
        }
        Outcome outcome = climb(pronoun, now, chunk, token);
        if (!outcome.decided() && pronoun.sort() == Sort.PERSON) {
            outcome = onlyPerson(pronoun, now, chunk);
        }
        return outcome.decided() ? outcome.figure() : before(pronoun);
    }

    /** A search that came to an end, with or without an actor. */
    private record Outcome(boolean decided, @Nullable Figure figure) {
        static final Outcome OPEN = new Outcome(false, null);
    }

    private @Nullable Figure relative(Pronoun pronoun, Played now, int chunk) {
        Scene scene = now.scene();
        int pronounAt = scene.chunk(chunk).from();
        for (int i = chunk - 1; i >= 0; i--) {
            int end = scene.end(i);
            boolean touches = end == pronounAt - 1
                    || (end == pronounAt - 2
                            && scene.sentence().token(pronounAt - 1).isPunctuation());
            if (!touches) {
                return null;
            }
            Figure figure = now.figure(i);
            if (!scene.included(i)) {
                return figure != null && Pronouns.agrees(pronoun, figure) ? figure : null;
            }
        }
        return null;
    }

    /** The one person named before in the sentence; of two, none. */
    private static Outcome onlyPerson(Pronoun pronoun, Played now, int chunk) {
        Figure only = null;
        for (int i = 0; i < chunk; i++) {
            Figure figure = now.figure(i);
            if (figure != null && !figure.equals(only) && Pronouns.agrees(pronoun, figure)) {
                if (only != null) {
                    return new Outcome(true, null);
                }
                only = figure;
            }
        }
        return only == null ? Outcome.OPEN : new Outcome(true, only);
    }

    /** Up the tree: the subject of each clause that the pronoun stands in. */
    private Outcome climb(Pronoun pronoun, Played now, int chunk, Token token) {
        Sentence sentence = now.scene().sentence();
        Token node = token;
        boolean own = pronoun.grammar() == Grammar.PERSONAL;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token up = sentence.head(node);
            if (up == null) {
                return Outcome.OPEN;
            }
            if (isClause(up) && !(own && node.equals(token))) {
                Outcome outcome = arguments(pronoun, now, chunk, up, node);
                if (outcome.decided()) {
                    return outcome;
                }
            }
            node = up;
        }
        return Outcome.OPEN;
    }

    private static boolean isClause(Token token) {
        return token.isVerb() || token.tag().startsWith("JJ") || token.isNoun();
    }

    private Outcome arguments(Pronoun pronoun, Played now, int before, Token verb, Token from) {
        Sentence sentence = now.scene().sentence();
        List<Token> candidates = new ArrayList<>();
        if (from.arc().is("xcomp") || from.arc().is("advcl")) {
            candidates.addAll(sentence.children(verb, "obj"));
            candidates.addAll(sentence.children(verb, "iobj"));
        }
        candidates.addAll(sentence.children(verb, "nsubj"));
        for (Token candidate : candidates) {
            Outcome outcome = weigh(pronoun, now, before, candidate);
            if (outcome.decided()) {
                return outcome;
            }
        }
        return Outcome.OPEN;
    }

    private static Outcome weigh(Pronoun pronoun, Played now, int before, Token candidate) {
        for (int i = 0; i < before; i++) {
            Chunk chunk = now.scene().chunk(i);
            if (chunk.contains(candidate.index())) {
                return judge(pronoun, chunk, now.figure(i));
            }
        }
        return Outcome.OPEN;
    }

    private static Outcome judge(Pronoun pronoun, Chunk chunk, @Nullable Figure figure) {
        if (figure != null) {
            return Pronouns.agrees(pronoun, figure) ? new Outcome(true, figure) : Outcome.OPEN;
        }
        boolean other = !chunk.pronoun() && Pronouns.mayBe(pronoun, chunk);
        return other ? new Outcome(true, null) : Outcome.OPEN;
    }

    private @Nullable Figure before(Pronoun pronoun) {
        int now = played.size() - 1;
        for (int back = 1; back <= REACH && now - back >= 0; back++) {
            Outcome outcome = subjects(pronoun, played.get(now - back));
            if (outcome.decided()) {
                return outcome.figure();
            }
        }
        return null;
    }

    /** The main subject first, then the others from the left. */
    private Outcome subjects(Pronoun pronoun, Played sentence) {
        Outcome found = Outcome.OPEN;
        for (int i = 0; i < sentence.scene().size(); i++) {
            Chunk chunk = sentence.scene().chunk(i);
            Token head = chunk.token(chunk.head());
            if (!head.arc().is("nsubj")) {
                continue;
            }
            Outcome outcome = judge(pronoun, chunk, sentence.figure(i));
            Token verb = sentence.scene().sentence().head(head);
            if (outcome.decided() && verb != null && verb.arc().relation().equals("root")) {
                return outcome;
            }
            found = found.decided() ? found : outcome;
        }
        return found;
    }
}
