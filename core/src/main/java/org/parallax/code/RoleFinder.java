package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Event.Roles;
import org.parallax.model.Participant;
import org.parallax.model.Token;

/** Finds who fills the roles of a predicate. */
final class RoleFinder {

    private static final List<String> COMPLEMENT =
            List.of("obj", "iobj", "to", "with", "against", "on", "from", "in", "for", "of", "into");

    private static final int DEPTH = 3;

    private final Scene scene;
    private final NounPhrases phrases;
    private final Function<Token, @Nullable Entry> chosen;

    /** @param chosen the entry that a token was matched to, or null */
    RoleFinder(Scene scene, Function<Token, @Nullable Entry> chosen) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
        this.chosen = chosen;
    }

    Roles of(Token predicate, Entry entry, @Nullable LightUse light) {
        Frame frame = entry.frame();
        List<Token> actors = actors(predicate, frame, light);
        List<Token> recipients = recipients(predicate, frame, light, actors);
        if (frame.mutual()) {
            List<Token> all = new ArrayList<>(actors);
            recipients.stream().filter(each -> !all.contains(each)).forEach(all::add);
            return new Roles(phrases.participants(all), List.of());
        }
        return roles(phrases.participants(actors), phrases.participants(recipients));
    }

    private static Roles roles(List<Participant> actors, List<Participant> recipients) {
        List<Participant> others = recipients.stream()
                .filter(each -> actors.stream().noneMatch(actor -> actor.span().equals(each.span())))
                .toList();
        return new Roles(actors, others);
    }

    private List<Token> actors(Token predicate, Frame frame, @Nullable LightUse light) {
        if (light != null && light.light().subject() == LightVerb.Subject.ACTOR) {
            List<Token> subjects = light.subjects(scene);
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        return first(predicate, frame.actor(), List.of());
    }

    private List<Token> recipients(Token predicate, Frame frame, @Nullable LightUse light, List<Token> actors) {
        if (light != null && light.light().subject() == LightVerb.Subject.RECIPIENT) {
            return light.subjects(scene);
        }
        List<Token> own = first(predicate, frame.recipient(), actors);
        if (own.isEmpty() && light != null) {
            return first(light.verb(), prepositions(frame.recipient()), actors);
        }
        return own;
    }

    private static List<String> prepositions(List<String> functions) {
        return functions.stream()
                .filter(function -> !Frame.FUNCTIONS.contains(function) || function.equals("iobj"))
                .toList();
    }

    /** What the first function that is there holds; a function that holds an actor is preferred. */
    private List<Token> first(Token predicate, List<String> functions, List<Token> taken) {
        List<Token> fallback = List.of();
        for (String function : functions) {
            List<Token> found = new ArrayList<>(filling(predicate, function));
            found.removeAll(taken);
            if (found.stream().anyMatch(phrases::speaksOfActor)) {
                return found;
            }
            fallback = fallback.isEmpty() ? found : fallback;
        }
        return fallback;
    }

    private List<Token> filling(Token predicate, String function) {
        return switch (function) {
            case "mod" ->
                scene.find(predicate, "mod").stream()
                        .filter(token -> scene.actorAt(token).isPresent())
                        .toList();
            case "comp" -> ofComplement(predicate, 0);
            case "compsubj" -> subjectsOfComplement(predicate);
            default -> scene.find(predicate, function);
        };
    }

    /** Whom the thing that is agreed, threatened or refused would be done to. */
    private List<Token> ofComplement(Token predicate, int depth) {
        for (Token clause : scene.find(predicate, "comp")) {
            List<Token> found = recipientsIn(clause);
            if (!found.isEmpty()) {
                return found;
            }
            List<Token> deeper = depth < DEPTH ? ofComplement(clause, depth + 1) : List.of();
            if (!deeper.isEmpty()) {
                return deeper;
            }
        }
        return List.of();
    }

    private List<Token> recipientsIn(Token clause) {
        Entry entry = chosen.apply(clause);
        if (entry != null) {
            List<Token> found = first(clause, entry.frame().recipient(), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Token> found = first(clause, COMPLEMENT, List.of());
        return found.stream().anyMatch(phrases::speaksOfActor) ? found : List.of();
    }

    private List<Token> subjectsOfComplement(Token predicate) {
        for (Token clause : scene.find(predicate, "comp")) {
            List<Token> own = scene.grammar().withConjuncts(scene.sentence().children(clause, "nsubj"));
            if (!own.isEmpty()) {
                return own;
            }
        }
        return List.of();
    }
}
