package org.parallax.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.NameType;
import org.parallax.model.PloverType;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/** Tests the conditions of entries on the arguments of a predicate. */
final class Arguments {

    /** Classes that are decided by the document and not by a list of nouns alone. */
    static final Set<String> DYNAMIC = Set.of(
            "@person",
            "@actor",
            "@place",
            "@state",
            "@coop",
            "@conflict",
            "@event",
            "@force",
            "@number",
            "@gerund",
            "@verb");

    private static final Set<ActorKind> PEOPLE =
            Set.of(ActorKind.PERSON, ActorKind.GROUP, ActorKind.FORCE, ActorKind.ARMED_GROUP);

    private final Scene scene;
    private final Lexicon lexicon;
    private final Function<Token, @Nullable PloverType> typeOf;

    /** @param typeOf the PLOVER type that a token is coded as, or null */
    Arguments(Scene scene, Lexicon lexicon, Function<Token, @Nullable PloverType> typeOf) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.typeOf = typeOf;
    }

    /** The first condition that does not hold, or null if all hold. */
    @Nullable
    Condition broken(Token predicate, List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (holds(predicate, condition) == condition.negated()) {
                return condition;
            }
        }
        return null;
    }

    private boolean holds(Token predicate, Condition condition) {
        return meeting(predicate, condition).isPresent();
    }

    /** The word that has what a condition names. */
    Optional<Token> meeting(Token predicate, Condition condition) {
        for (Token token : candidates(predicate, condition.function())) {
            if (isOne(token, condition.values())
                    || (lexicon.classes().contains("quantity", Grammar.lemma(token)) && measured(token, condition))) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private boolean isOne(Token token, List<String> values) {
        for (String value : values) {
            if (is(token, value)) {
                return true;
            }
        }
        return false;
    }

    /** "a batch of peacekeepers" is as good as "peacekeepers". */
    private boolean measured(Token quantity, Condition condition) {
        return scene.find(quantity, "of").stream()
                .anyMatch(token -> condition.values().stream().anyMatch(value -> is(token, value)));
    }

    private List<Token> candidates(Token predicate, String function) {
        if (function.equals("has")) {
            return scene.sentence().subtree(predicate);
        }
        if (function.equals("next")) {
            Sentence sentence = scene.sentence();
            int next = predicate.index() + 1;
            return next < sentence.size() ? List.of(sentence.token(next)) : List.of();
        }
        return scene.find(predicate, function);
    }

    boolean is(Token token, String value) {
        if (value.equals("*")) {
            return true;
        }
        if (!value.startsWith("@")) {
            return scene.grammar().word(token).equals(value);
        }
        return inClass(token, value);
    }

    private boolean inClass(Token token, String value) {
        boolean listed =
                lexicon.classes().contains(value.substring(1), scene.grammar().word(token));
        return switch (value) {
            case "@person" -> listed || person(token);
            case "@actor" -> listed || scene.actorAt(token).isPresent() || person(token);
            case "@force" -> listed || kindOf(token) == ActorKind.FORCE || kindOf(token) == ActorKind.ARMED_GROUP;
            case "@state" -> listed || kindOf(token) == ActorKind.STATE || kindOf(token) == ActorKind.BODY;
            case "@place" -> listed || token.name() == NameType.LOCATION;
            case "@verb" -> token.isVerb();
            case "@gerund" -> token.tag().equals("VBG");
            case "@number" -> token.tag().equals("CD");
            case "@event" ->
                !lexicon.of(Entry.Kind.ofTag(token.tag()), Grammar.lemma(token)).isEmpty();
            case "@coop" -> listed || cooperative(token, true);
            case "@conflict" -> listed || cooperative(token, false);
            default -> listed;
        };
    }

    private boolean person(Token token) {
        boolean pronoun = token.tag().equals("PRP") && !Grammar.lemma(token).equals("it");
        ActorKind kind = kindOf(token);
        return pronoun || token.name() == NameType.PERSON || (kind != null && PEOPLE.contains(kind));
    }

    private @Nullable ActorKind kindOf(Token token) {
        return scene.actorAt(token).map(Actor::kind).orElse(null);
    }

    private boolean cooperative(Token token, boolean wanted) {
        PloverType type = typeOf.apply(token);
        if (type == null) {
            return false;
        }
        return switch (type.quad()) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> wanted;
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> !wanted;
        };
    }
}
