package org.parallax.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.code.Explanation.Decision;
import org.parallax.model.Event.Roles;
import org.parallax.model.NameType;
import org.parallax.model.PloverType;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/** Matches the lexicon on one sentence: for each word that the lexicon knows, the entry that fits best, if any. */
final class Matcher {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Arguments arguments;
    private final RoleFinder roles;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<Integer, @Nullable Entry> chosen = new HashMap<>();
    private final Set<Integer> consumed = new HashSet<>();

    Matcher(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.arguments = new Arguments(scene, lexicon, this::typeOf);
        this.roles = new RoleFinder(scene, lexicon.classes(), this::chosen);
    }

    /** The events that the sentence proposes, in text order. */
    List<Proposal> proposals() {
        List<Token> tokens = scene.sentence().tokens();
        tokens.forEach(this::chosen);
        tokens.forEach(this::consume);
        List<Proposal> proposals = new ArrayList<>();
        for (Token token : tokens) {
            Entry entry = chosen(token);
            if (entry != null) {
                propose(token, entry, proposals);
            }
        }
        return proposals;
    }

    /** What was tried, in text order. */
    List<Decision> decisions() {
        return decisions;
    }

    private void propose(Token token, Entry entry, List<Proposal> proposals) {
        if (consumed.contains(token.index())) {
            refuse(token, entry, "part of another predicate");
            return;
        }
        LightUse light = entry.kind() == Entry.Kind.NOUN ? LightUse.of(scene, lexicon, token) : null;
        Roles found = roles.of(token, entry, light);
        Proposal proposal = new Proposal(
                entry, token, light == null ? null : light.verb(), trigger(token, entry, light), entry.code(), found);
        proposals.add(proposal);
    }

    void refuse(Token token, Entry entry, String reason) {
        decisions.add(new Decision(token.span(), entry.id(), false, reason));
    }

    private Span trigger(Token token, Entry entry, @Nullable LightUse light) {
        List<Token> words = new ArrayList<>(List.of(token));
        if (light != null && near(light.verb(), token)) {
            words.add(light.verb());
        }
        if (entry.particle() != null) {
            scene.sentence().children(token).stream()
                    .filter(child -> Grammar.lemma(child).equals(entry.particle()) && near(child, token))
                    .forEach(words::add);
        }
        for (Condition condition : entry.when()) {
            if (condition.naming() && condition.function().equals("obj")) {
                scene.find(token, "obj").stream()
                        .filter(object -> near(object, token))
                        .forEach(words::add);
            }
        }
        return Sentence.spanOf(words);
    }

    private static boolean near(Token one, Token other) {
        return Math.abs(one.index() - other.index()) <= 5;
    }

    /** The best entry for a token, or null. */
    @Nullable
    Entry chosen(Token token) {
        if (!chosen.containsKey(token.index())) {
            chosen.put(token.index(), null);
            chosen.put(token.index(), choose(token));
        }
        return chosen.get(token.index());
    }

    private @Nullable PloverType typeOf(Token token) {
        Entry entry = chosen(token);
        return entry == null ? null : entry.code().type();
    }

    private @Nullable Entry choose(Token token) {
        Entry.Kind kind = kind(token);
        Entry best = null;
        for (Entry entry : lexicon.of(kind, scene.grammar().word(token))) {
            String reason = unfit(token, entry);
            if (reason != null) {
                refuse(token, entry, reason);
            } else if (best == null || entry.specificity() > best.specificity()) {
                if (best != null) {
                    refuse(token, best, "less exact than " + entry.id());
                }
                best = entry;
            } else {
                refuse(token, entry, "less exact than " + best.id());
            }
        }
        return best;
    }

    /** A participle before a noun describes it and is no predicate of the sentence. */
    private Entry.@Nullable Kind kind(Token token) {
        if (token.isVerb()
                && ((token.arc().is("amod") && !scene.grammar().gerundBefore(token))
                        || (token.arc().is("aux") && !token.tag().equals("MD"))
                        || token.arc().is("case"))) {
            return null;
        }
        if (token.tag().startsWith("NNP") && inName(token)) {
            return null;
        }
        return Entry.Kind.ofTag(token.tag());
    }

    /** The "Defence" of a ministry's name is no happening. */
    private boolean inName(Token token) {
        Token head = scene.sentence().head(token);
        boolean before =
                token.arc().is("compound") && head != null && head.tag().startsWith("NNP");
        return before
                || token.name() == NameType.ORGANIZATION
                || scene.sentence().children(token, "compound").stream()
                        .anyMatch(child -> child.tag().startsWith("NNP"));
    }

    private @Nullable String unfit(Token token, Entry entry) {
        if (entry.particle() != null && !scene.grammar().hasParticle(token, entry.particle())) {
            return "no particle " + entry.particle();
        }
        Condition broken = arguments.broken(token, entry.when());
        return broken == null ? null : "not " + broken;
    }

    /**
     * In "lift sanctions" the noun belongs to the verb's entry and is no event of its own. What somebody is accused of is one:
     * the accuser holds that it happened.
     */
    private void consume(Token token) {
        Entry entry = chosen(token);
        if (entry == null || entry.code().type() == null) {
            return;
        }
        for (Condition condition : entry.when()) {
            if (condition.naming()
                    && !(entry.code().type() == PloverType.ACCUSE
                            && condition.function().equals("of"))
                    && !condition.function().matches("comp|xcomp|ccomp|has|subj|next|poss|mod")) {
                for (Token object : scene.find(token, condition.function())) {
                    if (condition.values().stream()
                            .anyMatch(value -> !Arguments.DYNAMIC.contains(value) && arguments.is(object, value))) {
                        consumed.add(object.index());
                    }
                }
            }
        }
    }
}
