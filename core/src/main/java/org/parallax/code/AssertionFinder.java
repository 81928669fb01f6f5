package org.parallax.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.Assertion;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Attribution;
import org.parallax.model.AttributionId;
import org.parallax.model.Event.Standing;
import org.parallax.model.Factuality;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Provenance;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Finds claims that are no happenings: purpose, place, territory, identity, truth, and names given to happenings. */
final class AssertionFinder {

    private final Map<String, Set<String>> words = new HashMap<>();

    /** The rule by which somebody is told to have stayed: what looks like a deed undone says where they were. */
    static final String STAYED = "stayed";

    /** What was found so far in a sentence, and who knows what its pronouns mean. */
    private record Found(List<Assertion> assertions, Speakers speakers) {}

    static AssertionFinder load() {
        AssertionFinder finder = new AssertionFinder();
        for (Row row : Table.ragged(AssertionFinder.class, "assertions.tsv")) {
            finder.words.computeIfAbsent(row.cell(0), kind -> new HashSet<>()).addAll(row.words(1));
        }
        return finder;
    }

    /** Whether a token is one of the lemmas of a kind. */
    boolean is(String kind, Token token) {
        return words(kind).contains(Grammar.lemma(token));
    }

    /** The lemmas of a kind. */
    Set<String> words(String kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** @param speakers knows whom a speaker means by "our" and "their" */
    List<Assertion> find(Scene scene, Speakers speakers) {
        Found found = new Found(new ArrayList<>(), speakers);
        for (Token token : scene.sentence().tokens()) {
            purposeNoun(scene, token, found);
            people(scene, token, found);
            work(scene, token, found);
            attempt(scene, token, found);
            territory(scene, token, found);
            position(scene, token, found);
            truth(scene, token, found);
            identity(scene, token, found);
        }
        return found.assertions;
    }

    /** "Their purpose was to mine the roads": what follows the copula. */
    private void purposeNoun(Scene scene, Token noun, Found found) {
        Token clause = scene.sentence().head(noun);
        if (!noun.isNoun() || !is("purpose-noun", noun)) {
            return;
        }
        if (clause != null && noun.arc().is("nsubj")) {
            Token inner = Grammar.lemma(clause).equals("be") ? infinitive(scene, clause) : clause;
            if (inner != null && marked(scene, inner)) {
                Standing standing = stated(scene, noun, clause);
                found.assertions.add(new Assertion(
                        Aspect.PURPOSE,
                        actorIds(scene, owners(scene, noun), standing, found),
                        after(scene, inner, noun),
                        null,
                        standing,
                        new Provenance("code", "purpose")));
                return;
            }
        }
        Token inner = infinitive(scene, noun);
        if (inner != null) {
            add(scene, Aspect.PURPOSE, owners(scene, noun), span(scene, inner), noun, "purpose", found);
        }
    }

    /** That it was the purpose is stated, whether or not the thing was done. */
    private static Standing stated(Scene scene, Token noun, Token clause) {
        boolean negated = scene.sentence().children(clause).stream()
                .anyMatch(child -> Set.of("not", "n't", "never").contains(Grammar.lemma(child)));
        AttributionId voice = Standings.at(scene, noun, noun).attribution();
        return new Standing(negated ? Factuality.CT_MINUS : Factuality.CT_PLUS, voice);
    }

    private static @Nullable Token infinitive(Scene scene, Token above) {
        return scene.sentence().children(above).stream()
                .filter(child -> child.isVerb() && marked(scene, child))
                .findFirst()
                .orElse(null);
    }

    private static boolean marked(Scene scene, Token verb) {
        return scene.grammar().prepositions(verb).contains("to");
    }

    /** "were doing engineering work", "the men carrying out repairs". */
    private void work(Scene scene, Token verb, Found found) {
        if (!verb.isVerb() || !is("work-verb", verb)) {
            return;
        }
        List<Token> things = new ArrayList<>(scene.find(verb, "obj"));
        things.addAll(scene.find(verb, "in"));
        for (Token thing : things) {
            if (is("work-noun", thing)) {
                Span span = new NounPhrases(scene).span(thing);
                add(scene, Aspect.PURPOSE, actorsOf(scene, verb), span, verb, "work", found);
                places(scene, verb, actorsOf(scene, verb), found);
            }
        }
    }

    /** "trying to plant mines". */
    private void attempt(Scene scene, Token verb, Found found) {
        if (!verb.isVerb() || !is("try-verb", verb) || scene.grammar().passive(verb)) {
            return;
        }
        for (Token inner : scene.find(verb, "xcomp")) {
            if (marked(scene, inner)) {
                add(scene, Aspect.PURPOSE, actorsOf(scene, verb), span(scene, inner), verb, "attempt", found);
            }
        }
    }

    /** "in the territory of Ruritania", "on Ruritanian soil". */
    private void territory(Scene scene, Token noun, Found found) {
        if (!noun.isNoun() || !is("territory-noun", noun)) {
            return;
        }
        List<Token> owners = new ArrayList<>(scene.find(noun, "poss"));
        owners.addAll(scene.find(noun, "of"));
        owners.addAll(scene.find(noun, "mod"));
        boolean owned = owners.stream()
                .anyMatch(owner ->
                        scene.actorAt(owner).isPresent() || owner.name() == org.parallax.model.NameType.LOCATION);
        if (owned) {
            stayed(scene, noun, owners, found);
        }
        if (owned && located(scene, noun)) {
            Token above = scene.sentence().head(noun);
            Token clause = above == null || copular(scene, noun) ? noun : above;
            add(
                    scene,
                    Aspect.TERRITORY,
                    actorsOf(scene, clause),
                    new NounPhrases(scene).span(noun),
                    clause,
                    "territory",
                    found);
        }
    }

    /** "had not left Ruritanian territory", told of Ruritanians: that they were in it. */
    private void stayed(Scene scene, Token noun, List<Token> owners, Found found) {
        Token verb = scene.sentence().head(noun);
        if (verb == null || !noun.arc().is("obj") || !is("leave-verb", verb)) {
            return;
        }
        List<Token> subjects = actorsOf(scene, verb);
        Set<Party> own = parties(scene, subjects);
        Standing standing = Standings.at(scene, verb, verb);
        if (standing.factuality().denies() && parties(scene, owners).stream().anyMatch(own::contains)) {
            found.assertions.add(new Assertion(
                    Aspect.TERRITORY,
                    actorIds(scene, subjects, standing, found),
                    new NounPhrases(scene).span(noun),
                    null,
                    new Standing(standing.factuality().negated(), standing.attribution()),
                    new Provenance("code", STAYED)));
        }
    }

    private static Set<Party> parties(Scene scene, List<Token> heads) {
        Set<Party> parties = new HashSet<>();
        for (Token head : heads) {
            scene.actorAt(head).map(Actor::party).ifPresent(parties::add);
        }
        return parties;
    }

    private boolean located(Scene scene, Token noun) {
        return scene.grammar().prepositions(noun).stream()
                .anyMatch(each ->
                        words.getOrDefault("place-preposition", Set.of()).contains(each));
    }

    private static boolean copular(Scene scene, Token noun) {
        return scene.grammar().hasChild(noun, "cop");
    }

    /** "were near the border": a noun with a copula and a preposition of place. */
    private void position(Scene scene, Token noun, Found found) {
        if (noun.isNoun()
                && copular(scene, noun)
                && located(scene, noun)
                && !is("territory-noun", noun)
                && noun.name() == org.parallax.model.NameType.LOCATION) {
            add(scene, Aspect.PLACE, actorsOf(scene, noun), new NounPhrases(scene).span(noun), noun, "position", found);
        }
    }

    private void places(Scene scene, Token verb, List<Token> about, Found found) {
        NounPhrases phrases = new NounPhrases(scene);
        List<Token> governors = new ArrayList<>(List.of(verb));
        governors.addAll(scene.find(verb, "obj"));
        for (Token governor : governors) {
            for (Token child : scene.sentence().children(governor)) {
                boolean phrase = child.arc().is("obl") || child.arc().is("nmod");
                if (phrase
                        && child.isNoun()
                        && located(scene, child)
                        && !is("territory-noun", child)
                        && !is("work-noun", child)) {
                    add(scene, Aspect.PLACE, about, phrases.span(child), verb, "place", found);
                }
            }
        }
    }

    /** "does not correspond to reality", "is baseless". */
    private void truth(Scene scene, Token token, Found found) {
        Factuality value = truthOf(scene, token);
        if (value != null) {
            Standing standing = Standings.at(scene, token, token);
            List<Token> predicate = scene.sentence()
                    .subtree(
                            token,
                            child -> !child.arc().is("nsubj")
                                    && !child.arc().is("punct")
                                    && !child.arc().is("ccomp")
                                    && !child.arc().is("advcl"));
            found.assertions.add(new Assertion(
                    Aspect.TRUTH,
                    List.of(),
                    Sentence.spanOf(predicate),
                    null,
                    new Standing(value, judge(scene, standing.attribution())),
                    new Provenance("code", "truth")));
        }
    }

    /** Whose judgement it is: not that of the accuser whose accusation is judged. */
    private static @Nullable AttributionId judge(Scene scene, @Nullable AttributionId around) {
        AttributionId outer = around == null ? null : accusedWithin(scene, around);
        return outer == null ? around : outer;
    }

    private @Nullable Factuality truthOf(Scene scene, Token token) {
        boolean negated = scene.sentence().children(token).stream()
                .anyMatch(child -> Set.of("not", "n't", "never", "no").contains(Grammar.lemma(child)));
        boolean reality = is("reality-verb", token)
                && scene.sentence().children(token).stream().anyMatch(child -> is("reality-noun", child));
        boolean predicative = copular(scene, token) && scene.grammar().hasChild(token, "nsubj");
        if (reality || (predicative && is("true", token))) {
            return negated ? Factuality.CT_MINUS : Factuality.CT_PLUS;
        }
        if (predicative && is("untrue", token)) {
            return negated ? Factuality.CT_PLUS : Factuality.CT_MINUS;
        }
        return null;
    }

    /** "The dead were fishermen", "the men were local farmers": who they were. */
    private void people(Scene scene, Token noun, Found found) {
        List<Token> subjects = copular(scene, noun) ? scene.sentence().children(noun, "nsubj") : List.of();
        boolean people = noun.isNoun() && subjects.stream().anyMatch(subject -> is("person-subject", subject));
        if (people && scene.sentence().children(noun, "case").isEmpty() && !is("person-subject", noun)) {
            add(scene, Aspect.IDENTITY, subjects, new NounPhrases(scene).span(noun), noun, "people", found);
        }
    }

    /** "passing off the saboteurs as engineers". */
    private void identity(Scene scene, Token verb, Found found) {
        if (!verb.isVerb() || !is("identity-verb", verb)) {
            return;
        }
        List<Token> guises = scene.find(verb, "as");
        List<Token> objects = scene.find(verb, "obj");
        if (!guises.isEmpty() && !objects.isEmpty()) {
            NounPhrases phrases = new NounPhrases(scene);
            Span span =
                    Span.covering(List.of(phrases.span(objects.get(0)), phrases.span(guises.get(guises.size() - 1))));
            add(scene, Aspect.IDENTITY, objects, span, verb, "identity", found);
        }
    }

    private void add(
            Scene scene, Aspect aspect, List<Token> about, Span span, Token predicate, String rule, Found found) {
        Standing standing = denied(scene, predicate, Standings.at(scene, predicate, predicate));
        found.assertions.add(new Assertion(
                aspect, actorIds(scene, about, standing, found), span, null, standing, new Provenance("code", rule)));
    }

    /** What stands in the subject of "does not correspond to reality" is denied with it. */
    private Standing denied(Scene scene, Token token, Standing standing) {
        Token below = token;
        for (Token above = scene.sentence().head(token);
                above != null;
                above = scene.sentence().head(above)) {
            if (below.arc().is("nsubj") && truthOf(scene, above) == Factuality.CT_MINUS) {
                return new Standing(
                        Factuality.CT_MINUS, Standings.at(scene, above, above).attribution());
            }
            below = above;
        }
        return deniedAfter(scene, token, standing);
    }

    /**
     * What one side is accused of within the other's words, where those go on to call it untrue. The tree is often broken
     * by quotation marks here, so the order of the words decides.
     */
    private Standing deniedAfter(Scene scene, Token token, Standing standing) {
        AttributionId within = token.arc().is("acl") ? null : standing.attribution();
        AttributionId outer = within == null ? null : accusedWithin(scene, within);
        boolean untrue = scene.sentence().tokens().stream()
                .anyMatch(each -> each.index() > token.index() && truthOf(scene, each) == Factuality.CT_MINUS);
        return outer != null && untrue ? new Standing(Factuality.CT_MINUS, outer) : standing;
    }

    /** The attribution around an accusation that somebody tells of somebody else. */
    private static @Nullable AttributionId accusedWithin(Scene scene, AttributionId id) {
        Attribution inner = scene.attributions().attribution(id);
        return inner.act() == SpeechAct.ACCUSE ? inner.within() : null;
    }

    private static List<Token> actorsOf(Scene scene, Token predicate) {
        if (!predicate.isVerb()) {
            return scene.sentence().children(predicate, "nsubj");
        }
        return scene.grammar().passive(predicate)
                ? scene.grammar().objects(predicate)
                : scene.grammar().subjects(predicate);
    }

    private static List<Token> owners(Scene scene, Token noun) {
        List<Token> owners = new ArrayList<>(scene.find(noun, "poss"));
        owners.addAll(scene.find(noun, "of"));
        return owners;
    }

    private static List<ActorId> actorIds(Scene scene, List<Token> heads, Standing standing, Found found) {
        List<ActorId> ids = new ArrayList<>();
        for (Participant participant : new NounPhrases(scene).participants(heads)) {
            ActorId actor = found.speakers.meant(participant, standing).actor();
            if (actor != null) {
                ids.add(actor);
            }
        }
        return ids;
    }

    private static Span span(Scene scene, Token clause) {
        return Sentence.spanOf(
                scene.sentence().subtree(clause, child -> !child.arc().is("punct")));
    }

    /** A clause from its "to" on, without the subject noun and all before it. */
    private static Span after(Scene scene, Token clause, Token subject) {
        int start = scene.sentence().children(clause, "mark").stream()
                .mapToInt(Token::index)
                .findFirst()
                .orElse(subject.index() + 1);
        List<Token> words = scene
                .sentence()
                .subtree(clause, child -> !child.arc().is("punct"))
                .stream()
                .filter(word -> word.index() >= start)
                .toList();
        return Sentence.spanOf(words.isEmpty() ? List.of(clause) : words);
    }
}
