package org.parallax.code;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Actor;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;
import org.parallax.model.Mention;
import org.parallax.model.Sentence;
import org.parallax.model.Token;
import org.parallax.model.TokenRef;

/** One sentence in its document: what the coder looks at when it decides. */
record Scene(Annotated document, Actors actors, Attributions attributions, Sentence sentence, Grammar grammar) {

    static Scene of(
            Annotated document, Actors actors, Attributions attributions, Sentence sentence, NounClasses classes) {
        Grammar grammar = new Grammar(sentence, classes);
        return new Scene(document, actors, attributions, sentence, grammar);
    }

    Optional<Actor> actorAt(Token token) {
        return actors.headedBy(sentence, token);
    }

    TokenRef ref(Token token) {
        return TokenRef.of(sentence, token);
    }

    List<Token> find(Token predicate, String function) {
        return grammar.find(predicate, function);
    }

    /** Whether a token is a word of an actor's name and not its head: "defence" in "Ministry of Defence". */
    boolean insideName(Token token) {
        return actors.all().stream()
                .flatMap(actor -> actor.mentions().stream())
                .anyMatch(mention -> mention.kind() == Mention.Kind.NAME
                        && mention.span().contains(token.span())
                        && !mention.head().equals(ref(token)));
    }
}
