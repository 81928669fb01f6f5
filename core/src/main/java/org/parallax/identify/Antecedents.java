package org.parallax.identify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Pronouns.Grammar;
import org.parallax.identify.Pronouns.Pronoun;
import org.parallax.identify.Pronouns.Quantity;
import org.parallax.identify.Pronouns.Sort;
import org.parallax.model.Annotated;
import org.parallax.model.Quotation;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
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
        private final List<Figure> possessors = new ArrayList<>();

        Played(Scene scene, List<@Nullable Figure> figures) {
            this.scene = scene;
            this.figures = figures;
        }

        Scene scene() {
            return scene;
        }

        List<Figure> possessors() {
            return possessors;
        }

        @Nullable
        Figure figure(int i) {
            return i < figures.size() ? figures.get(i) : null;
        }
    }

    private final Annotated annotated;
    private final List<Played> played = new ArrayList<>();

    Antecedents(Annotated annotated) {
        this.annotated = annotated;
    }

    /** Begins a sentence; the list is filled while its phrases are read. */
    void begin(Scene scene, List<@Nullable Figure> figures) {
        played.add(new Played(scene, figures));
    }

    /** Remembers a person or body before an apostrophe, of whom "he" or "it" may speak. */
    void possessor(Figure figure) {
        played.get(played.size() - 1).possessors().add(figure);
    }

    /** The state that the first subject of this sentence stands for. */
    Owner subjectOwner() {
        Played now = played.get(played.size() - 1);
        for (int i = 0; i < now.figures.size(); i++) {
            Figure figure = now.figure(i);
            Chunk chunk = now.scene().chunk(i);
            if (figure != null
                    && chunk.token(chunk.head()).arc().is("nsubj")
                    && figure.asOwner().state()) {
                return figure.asOwner();
            }
        }
        return Owner.UNKNOWN;
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
        Figure figure = climbing(pronoun, now, chunk, token);
        return figure != null && figure == subjectBeside(now, chunk, token) ? null : figure;
    }

    /** The subject of the verb whose object a pronoun is: "it released them" speaks of two. */
    private static @Nullable Figure subjectBeside(Played now, int chunk, Token token) {
        Sentence sentence = now.scene().sentence();
        Token verb = token.arc().is("obj") ? sentence.head(token) : null;
        for (int i = 0; verb != null && i < chunk; i++) {
            Chunk subject = now.scene().chunk(i);
            Token head = subject.token(subject.head());
            if (head.arc().is("nsubj") && verb.equals(sentence.head(head))) {
                return now.figure(i);
            }
        }
        return null;
    }

    private @Nullable Figure climbing(Pronoun pronoun, Played now, int chunk, Token token) {
        Outcome outcome = climb(pronoun, now, chunk, token);
        if (!outcome.decided() && pronoun.sort() == Sort.PERSON) {
            outcome = onlyPerson(pronoun, now, chunk);
        }
        return outcome.decided()
                ? outcome.figure()
                : before(pronoun, now.scene().chunk(chunk));
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
    private Outcome onlyPerson(Pronoun pronoun, Played now, int chunk) {
        Set<Figure> persons = new LinkedHashSet<>(now.possessors());
        for (int i = 0; i < chunk; i++) {
            Figure figure = now.figure(i);
            if (figure != null && oneVoice(now.scene().chunk(i), now.scene().chunk(chunk))) {
                persons.add(figure);
            }
        }
        persons.removeIf(person -> !Pronouns.agrees(pronoun, person));
        return switch (persons.size()) {
            case 0 -> Outcome.OPEN;
            case 1 -> new Outcome(true, persons.iterator().next());
            default -> new Outcome(true, null);
        };
    }

    /**
     * Whether two phrases stand in the same quotation, or both in none: who is quoted says "it" of others than the one
     * who quotes.
     */
    private boolean oneVoice(Chunk one, Chunk other) {
        return Objects.equals(quotation(one), quotation(other));
    }

    private @Nullable Quotation quotation(Chunk chunk) {
        Span span = chunk.token(chunk.head()).span();
        Quotation innermost = null;
        for (Quotation quotation : annotated.quotations()) {
            boolean holds = quotation.inside().contains(span);
            if (holds && (innermost == null || innermost.inside().contains(quotation.inside()))) {
                innermost = quotation;
            }
        }
        return innermost;
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
        if (from.arc().is("nsubj")) {
            candidates.addAll(subjectsSaidBefore(sentence, verb, from));
        }
        for (Token candidate : candidates) {
            Outcome outcome = weigh(pronoun, now, before, candidate);
            if (outcome.decided()) {
                return outcome;
            }
        }
        return Outcome.OPEN;
    }

    /** In "the army struck a camp, its spokesman said" what is said stands before the saying, and the army in it. */
    private static List<Token> subjectsSaidBefore(Sentence sentence, Token verb, Token speaker) {
        List<Token> subjects = new ArrayList<>();
        for (Token clause : sentence.children(verb)) {
            boolean said = clause.arc().is("ccomp") || clause.arc().is("parataxis");
            if (said && clause.index() < speaker.index()) {
                subjects.addAll(sentence.children(clause, "nsubj"));
            }
        }
        return subjects;
    }

    private Outcome weigh(Pronoun pronoun, Played now, int before, Token candidate) {
        for (int i = 0; i < before; i++) {
            Chunk chunk = now.scene().chunk(i);
            if (chunk.contains(candidate.index()) && oneVoice(chunk, now.scene().chunk(before))) {
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

    private @Nullable Figure before(Pronoun pronoun, Chunk asking) {
        int now = played.size() - 1;
        for (int back = 1; back <= REACH && now - back >= 0; back++) {
            Outcome outcome = subjects(pronoun, asking, played.get(now - back));
            if (outcome.decided()) {
                return outcome.figure();
            }
        }
        return null;
    }

    /** The main subject first, then the others from the left. */
    private Outcome subjects(Pronoun pronoun, Chunk asking, Played sentence) {
        Outcome found = Outcome.OPEN;
        for (int i = 0; i < sentence.scene().size(); i++) {
            Chunk chunk = sentence.scene().chunk(i);
            Token head = chunk.token(chunk.head());
            if (!head.arc().is("nsubj") || !oneVoice(chunk, asking)) {
                continue;
            }
            Outcome outcome = judge(pronoun, chunk, sentence.figure(i));
            Token verb = sentence.scene().sentence().head(head);
            if (outcome.decided() && verb != null && verb.arc().relation().equals("root")) {
                return outcome;
            }
            found = found.decided() || pronoun.number() == Quantity.PL ? found : outcome;
        }
        return found;
    }
}
