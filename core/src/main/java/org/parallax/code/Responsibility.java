package org.parallax.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.ActorId;
import org.parallax.model.Assertion;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Attribution;
import org.parallax.model.Event.Roles;
import org.parallax.model.Event.Standing;
import org.parallax.model.Factuality;
import org.parallax.model.Participant;
import org.parallax.model.Provenance;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * Finds who is said to be, or not to be, behind a happening: "blamed Ruritania for the attack", "was not involved", "denied any
 * role". It is a matter of its own beside whether the thing happened, which whoever denies his part in it most often grants.
 */
final class Responsibility {

    private static final Set<String> PREPOSITIONS = Set.of("for", "in");
    private static final Set<String> NEGATIONS = Set.of("no", "not", "n't", "never", "nothing");

    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

    private final AssertionFinder words;

    Responsibility(AssertionFinder words) {
        this.words = words;
    }

    /**
     * Who is meant, where it is said.
     *
     * @param at the word that tells it, whose standing counts
     * @param deed what they did or did not do, or null where the words point back
     */
    private record Part(List<Token> who, Token at, @Nullable Token deed, boolean denied) {}

    List<Assertion> find(Scene scene) {
        List<Assertion> found = new ArrayList<>();
        for (Part part : parts(scene)) {
            List<ActorId> who = actors(scene, part.who());
            if (!who.isEmpty()) {
                found.add(assertion(scene, part, who));
            }
        }
        for (Attribution each : scene.attributions().all()) {
            if (each.act() == SpeechAct.DENY || each.act() == SpeechAct.REJECT) {
                denial(scene, each).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The happenings of a sentence with those as actors to whom it puts them: "blamed Ruritania for the attack". */
    List<Draft> named(Scene scene, List<Draft> drafts) {
        List<Part> parts = parts(scene);
        List<Draft> named = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft changed = draft;
            for (Part part : parts) {
                boolean meant = part.deed() != null
                        && draft.trigger().head().equals(scene.ref(part.deed()))
                        && draft.roles().actors().stream().allMatch(actor -> actor.actor() == null);
                if (meant) {
                    changed = part.denied() ? granted(draft) : changed.with(roles(scene, part, draft));
                }
            }
            named.add(isGranted(scene, draft) ? granted(changed) : changed);
        }
        return named;
    }

    /** "Denied responsibility for the blast" grants that there was one; "denied a role in any blast" does not. */
    private boolean isGranted(Scene scene, Draft draft) {
        return draft.standing().factuality().denies()
                && scene.attributions().all().stream()
                        .filter(each -> each.id().equals(draft.standing().attribution()))
                        .filter(each -> denial(scene, each).isPresent())
                        .anyMatch(each -> isKnown(scene, draft));
    }

    private static boolean isKnown(Scene scene, Draft draft) {
        Token head = scene.sentence().token(draft.trigger().head().token());
        return scene.sentence().children(head, "det").stream().anyMatch(each -> KNOWN.contains(Grammar.lemma(each)))
                || !scene.sentence().children(head, "nmod:poss").isEmpty();
    }

    /** "Was not behind the attack": that it happened is granted. */
    private static Draft granted(Draft draft) {
        Standing standing = new Standing(Factuality.CT_PLUS, draft.standing().attribution());
        return draft.with(standing);
    }

    private static Roles roles(Scene scene, Part part, Draft draft) {
        List<Participant> who = new NounPhrases(scene).participants(part.who());
        List<Participant> others = draft.roles().recipients().stream()
                .filter(each -> who.stream().noneMatch(one -> one.span().overlaps(each.span())))
                .toList();
        return new Roles(who, others);
    }

    private List<Part> parts(Scene scene) {
        List<Part> parts = new ArrayList<>();
        for (Token token : scene.sentence().tokens()) {
            Part part = part(scene, token);
            if (part != null && !part.who().isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private @Nullable Part part(Scene scene, Token token) {
        if (token.isVerb() && words.is("blame-verb", token)) {
            return blamed(scene, token);
        }
        if (token.isVerb() && words.is("involve-verb", token) && scene.grammar().passive(token)) {
            return new Part(
                    scene.sentence().children(token, "nsubj"), token, deed(scene, token), negated(scene, token));
        }
        if (words.is("responsible-adjective", token)) {
            return new Part(holders(scene, token), token, deed(scene, token), negated(scene, token));
        }
        if (words.is("part-noun", token) && token.arc().is("obj")) {
            return having(scene, token);
        }
        return token.isNoun() ? behind(scene, token) : null;
    }

    /** "Blamed Ruritania for the attack", "blamed the attack on Ruritania". */
    private @Nullable Part blamed(Scene scene, Token verb) {
        List<Token> things = scene.grammar().passive(verb) ? scene.grammar().objects(verb) : scene.find(verb, "obj");
        Token reason = first(scene.find(verb, "for"));
        if (reason != null) {
            return new Part(things, verb, reason, negated(scene, verb));
        }
        Token thing = first(things);
        List<Token> who = named(scene, verb);
        if (thing != null && who.isEmpty()) {
            who = named(scene, thing);
        }
        return thing == null ? null : new Part(who, verb, thing, negated(scene, verb));
    }

    private static List<Token> named(Scene scene, Token above) {
        List<Token> named = new ArrayList<>(scene.find(above, "on"));
        named.addAll(scene.find(above, "to"));
        named.removeIf(each -> !new NounPhrases(scene).speaksOfActor(each));
        return named;
    }

    /** "Had no part in the attack", "had nothing to do with it"; what somebody denies is found by the denial. */
    private @Nullable Part having(Scene scene, Token noun) {
        Token verb = scene.sentence().head(noun);
        boolean has = verb != null && words.is("have-verb", verb);
        if (verb == null || !has) {
            return null;
        }
        boolean denied = negated(scene, noun) || negated(scene, verb) || NEGATIONS.contains(Grammar.lemma(noun));
        return new Part(scene.grammar().subjects(verb), verb, deed(scene, noun), denied);
    }

    /** "Was behind the attack": the preposition stands with the deed. */
    private static @Nullable Part behind(Scene scene, Token deed) {
        boolean behind = scene.sentence().children(deed, "case").stream()
                .anyMatch(each -> Grammar.lemma(each).equals("behind"));
        List<Token> who = subjects(scene, deed);
        return behind && !who.isEmpty() ? new Part(who, deed, deed, negated(scene, deed)) : null;
    }

    /** Who is something. "Said Ruritania was behind it": parsers take whom it is said of for an object of "said". */
    private static List<Token> subjects(Scene scene, Token predicate) {
        List<Token> subjects = scene.sentence().children(predicate, "nsubj");
        if (!subjects.isEmpty()) {
            return subjects;
        }
        return scene.sentence().children(predicate, "cop").stream()
                .filter(be -> be.index() > 0)
                .map(be -> scene.sentence().token(be.index() - 1))
                .filter(before -> before.isNoun() || before.isPronoun())
                .toList();
    }

    private static @Nullable Token deed(Scene scene, Token token) {
        for (String preposition : PREPOSITIONS.stream().sorted().toList()) {
            Token deed = first(scene.find(token, preposition));
            if (deed != null) {
                return deed;
            }
        }
        return null;
    }

    /** "The men were responsible", "held the men responsible". */
    private static List<Token> holders(Scene scene, Token adjective) {
        List<Token> subjects = subjects(scene, adjective);
        Token above = scene.sentence().head(adjective);
        if (!subjects.isEmpty() || above == null) {
            return subjects;
        }
        return above.isVerb() ? scene.find(above, "obj") : List.of();
    }

    private static boolean negated(Scene scene, Token token) {
        return scene.sentence().children(token).stream().anyMatch(each -> NEGATIONS.contains(Grammar.lemma(each)));
    }

    private static @Nullable Token first(List<Token> tokens) {
        return tokens.isEmpty() ? null : tokens.get(0);
    }

    private static List<ActorId> actors(Scene scene, List<Token> heads) {
        return new ArrayList<>(new LinkedHashSet<>(new NounPhrases(scene)
                .participants(heads).stream()
                        .map(Participant::actor)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static Assertion assertion(Scene scene, Part part, List<ActorId> who) {
        Standing around = Standings.at(scene, part.at(), part.at());
        Factuality value = part.denied() ? Factuality.CT_MINUS : around.factuality();
        List<Attribution> accusing = scene.attributions().all().stream()
                .filter(each -> each.wording().cue().stream()
                        .anyMatch(cue -> cue.overlaps(part.at().span())))
                .toList();
        return new Assertion(
                Aspect.RESPONSIBILITY,
                who,
                new NounPhrases(scene).span(part.who().get(0)),
                null,
                new Standing(
                        value,
                        accusing.isEmpty()
                                ? around.attribution()
                                : accusing.get(0).id()),
                new Provenance("code", "responsible"));
    }

    /** "Denied any involvement": the part of whoever denies, unless the words name another's. */
    private Optional<Assertion> denial(Scene scene, Attribution denial) {
        if (denial.wording().content().isEmpty()) {
            return Optional.empty();
        }
        Span content = Span.covering(denial.wording().content());
        Optional<Token> noun = scene.sentence().tokens().stream()
                .filter(token -> content.contains(token.span()) && words.is("part-noun", token))
                .filter(token -> isHead(scene, token, content))
                .findFirst();
        ActorId source = denial.voice().actor();
        List<ActorId> owners =
                noun.map(token -> actors(scene, owners(scene, token))).orElse(List.of());
        List<ActorId> who = owners.isEmpty() && source != null ? List.of(source) : owners;
        return noun.isEmpty() || who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Assertion(
                        Aspect.RESPONSIBILITY,
                        who,
                        content,
                        null,
                        new Standing(Factuality.CT_MINUS, denial.id()),
                        new Provenance("code", "responsible")));
    }

    private static boolean isHead(Scene scene, Token token, Span content) {
        Token above = scene.sentence().head(token);
        return above == null || !content.contains(above.span());
    }

    private static List<Token> owners(Scene scene, Token noun) {
        List<Token> owners = new ArrayList<>(scene.find(noun, "poss"));
        owners.addAll(scene.find(noun, "mod"));
        return owners;
    }
}
