package org.parallax.identify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.ActorKind;
import org.parallax.model.Sentence;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The pronouns of English and what they may stand for. Thread-safe. */
final class Pronouns {

    /** What a pronoun asks of the one it stands for. */
    record Pronoun(Quantity number, Sort sort, Grammar grammar) {}

    /** Grammatical number. */
    enum Quantity {
        SG,
        PL,
        ANY
    }

    /** Person or thing. */
    enum Sort {
        PERSON,
        THING,
        ANY
    }

    /** The way a pronoun finds what it stands for. */
    enum Grammar {
        PERSONAL,
        POSSESSIVE,
        REFLEXIVE,
        RELATIVE
    }

    private final Map<String, Pronoun> pronouns = new HashMap<>();

    Pronouns(List<Row> rows) {
        for (Row row : rows) {
            pronouns.put(
                    row.required(0),
                    new Pronoun(
                            row.constant(Quantity.class, 1),
                            row.constant(Sort.class, 2),
                            row.constant(Grammar.class, 3)));
        }
    }

    static Pronouns standard() {
        return new Pronouns(Table.rows(Pronouns.class, "pronouns.tsv", 4));
    }

    @Nullable
    Pronoun of(Token token) {
        Pronoun pronoun = pronouns.get(token.word().toLowerCase(Locale.ROOT));
        boolean relative = pronoun != null && pronoun.grammar() == Grammar.RELATIVE;
        return relative && !token.tag().startsWith("W") ? null : pronoun;
    }

    /** Whether an actor may be what a pronoun stands for. */
    static boolean agrees(Pronoun pronoun, Figure figure) {
        if (pronoun.grammar() == Grammar.RELATIVE) {
            return pronoun.sort() != Sort.PERSON || figure.person() || figure.plural();
        }
        boolean thing = figure.kind() != ActorKind.PERSON && !figure.plural();
        return switch (pronoun.number()) {
            case PL -> figure.plural() || manyHeaded(figure);
            default -> pronoun.sort() == Sort.PERSON ? figure.person() && !figure.plural() : thing;
        };
    }

    /** Bodies that English also speaks of as "they". */
    private static boolean manyHeaded(Figure figure) {
        ActorKind kind = figure.kind();
        return kind == ActorKind.FORCE || kind == ActorKind.ARMED_GROUP;
    }

    /** Whether a phrase that is no actor may be what a pronoun stands for, so that nothing can be told. */
    static boolean mayBe(Pronoun pronoun, Chunk chunk) {
        Token last = chunk.last();
        boolean plural = last.tag().endsWith("S") && last.isNoun();
        boolean noun = last.isNoun();
        return switch (pronoun.number()) {
            case PL -> noun && plural;
            default -> pronoun.sort() != Sort.PERSON && noun && !plural;
        };
    }

    /** Whether "it" stands for nothing: "it is clear that". */
    static boolean empty(Sentence sentence, Token token) {
        return token.arc().is("expl") || (token.word().equalsIgnoreCase("it") && weather(sentence, token));
    }

    private static boolean weather(Sentence sentence, Token token) {
        Token head = sentence.head(token);
        return head != null
                && token.arc().is("nsubj")
                && head.tag().startsWith("JJ")
                && (!sentence.children(head, "ccomp").isEmpty()
                        || !sentence.children(head, "csubj").isEmpty());
    }
}
