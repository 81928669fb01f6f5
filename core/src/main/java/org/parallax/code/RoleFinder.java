package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.ActorKind;
import org.parallax.model.Event.Roles;
import org.parallax.model.NameType;
import org.parallax.model.Participant;
import org.parallax.model.Token;

/** Finds who fills the roles of a predicate. */
final class RoleFinder {

    private static final List<String> COMPLEMENT =
            List.of("obj", "iobj", "to", "with", "against", "on", "from", "in", "for", "of", "into");

    private static final int DEPTH = 3;

    private final Scene scene;
    private final NounClasses classes;
    private final NounPhrases phrases;
    private final Function<Token, @Nullable Entry> chosen;

    /** @param chosen the entry that a token was matched to, or null */
    RoleFinder(Scene scene, NounClasses classes, Function<Token, @Nullable Entry> chosen) {
        this.scene = scene;
        this.classes = classes;
        this.phrases = new NounPhrases(scene);
        this.chosen = chosen;
    }

    Roles of(Token predicate, Entry entry, @Nullable LightUse light) {
        Frame frame = entry.frame();
        if (done(predicate, entry)) {
            return roles(
                    phrases.participants(scene.find(predicate, "by")),
                    phrases.participants(scene.grammar().subjects(predicate)));
        }
        List<Token> victims = sufferers(predicate, entry);
        List<Token> actors = new ArrayList<>(actors(predicate, frame, light));
        actors.removeAll(victims);
        if (!victims.isEmpty()) {
            return roles(phrases.participants(actors), phrases.participants(victims));
        }
        if (actors.isEmpty() && predicate.isVerb() && frame.recipient().contains("obj")) {
            actors = inHappening(predicate);
        }
        List<Token> recipients = recipients(predicate, frame, light, actors);
        if (frame.mutual()) {
            List<Token> all = new ArrayList<>(actors);
            recipients.stream().filter(each -> !all.contains(each)).forEach(all::add);
            return new Roles(phrases.participants(all), List.of());
        }
        return roles(phrases.participants(actors), phrases.participants(recipients));
    }

    /** Two known parties that agree on a thing do so with each other; nobody is the recipient of his own act beside others. */
    /** "Activist freed": a verb that must have an object and has only a subject tells what was done to it. */
    private boolean done(Token predicate, Entry entry) {
        return predicate.tag().matches("VBN|VBD")
                && entry.kind() == Entry.Kind.VERB
                && classes.contains("transitive", entry.lemma())
                && !scene.grammar().passive(predicate)
                && scene.sentence().children(predicate, "ccomp").stream().allMatch(this::isRelative)
                && !scene.grammar().hasChild(predicate, "xcomp")
                && scene.find(predicate, "obj").isEmpty();
    }

    /** "Gershkovich's arrest", "his release": the person before such a noun suffers it, unless it tells whom else it befell. */
    private List<Token> sufferers(Token noun, Entry entry) {
        boolean suffered = entry.kind() == Entry.Kind.NOUN
                && classes.contains("suffered", Grammar.lemma(noun))
                && scene.find(noun, "of").isEmpty();
        return suffered
                ? scene.find(noun, "poss").stream().filter(this::isPerson).toList()
                : List.of();
    }

    private boolean isPerson(Token token) {
        boolean pronoun = token.tag().equals("PRP$") && !token.lemma().equals("its");
        boolean person = scene.actorAt(token)
                .map(actor -> actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP)
                .orElse(token.name() == NameType.PERSON);
        return pronoun || person;
    }

    /** "freed in a case that raises fears": parsers take the relative clause for a complement. */
    private boolean isRelative(Token clause) {
        return scene.sentence().children(clause, "nsubj").stream()
                .anyMatch(subject -> subject.tag().equals("WDT"));
    }

    /** "were killed in a Ruritanian raid": who did it stands with the noun. */
    private List<Token> inHappening(Token verb) {
        for (String preposition : List.of("in", "during", "by")) {
            for (Token noun : scene.find(verb, preposition)) {
                Entry entry = noun.isNoun() ? chosen.apply(noun) : null;
                List<Token> found =
                        entry == null ? List.of() : first(noun, entry.frame().actor(), List.of());
                if (!found.isEmpty()) {
                    return found;
                }
                found = entry == null ? List.of() : scene.find(noun, "with");
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static Roles roles(List<Participant> actors, List<Participant> recipients) {
        List<Participant> others = recipients.stream()
                .filter(each -> actors.stream().noneMatch(actor -> actor.span().equals(each.span())))
                .toList();
        boolean known = others.stream().anyMatch(each -> each.actor() != null);
        if (!known && actors.stream().filter(each -> each.actor() != null).count() > 1) {
            return new Roles(actors, List.of());
        }
        List<Participant> foreign = others.stream()
                .filter(each -> each.actor() == null
                        || actors.stream().noneMatch(actor -> each.actor().equals(actor.actor())))
                .toList();
        return new Roles(actors, foreign.stream().anyMatch(each -> each.actor() != null) ? foreign : others);
    }

    private List<Token> actors(Token predicate, Frame frame, @Nullable LightUse light) {
        if (light != null && light.light().subject() == LightVerb.Subject.ACTOR) {
            List<Token> subjects = light.subjects(scene);
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        return doers(predicate, first(predicate, frame.actor(), List.of()));
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

    /** Who fills a role, without what only tells the day: "Saturday's attack", "the attack on Thursday". */
    private List<Token> filling(Token predicate, String function) {
        return ofFunction(predicate, function).stream()
                .filter(token -> !classes.contains("calendar", Grammar.lemma(token))
                        || scene.actorAt(token).isPresent())
                .toList();
    }

    /** Who did it, of a verb: "died in Nairobi" tells where. */
    private List<Token> doers(Token predicate, List<Token> found) {
        return found.stream()
                .filter(token -> !predicate.isVerb()
                        || token.name() != NameType.LOCATION
                        || !scene.grammar().prepositions(token).contains("in"))
                .toList();
    }

    private List<Token> ofFunction(Token predicate, String function) {
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
