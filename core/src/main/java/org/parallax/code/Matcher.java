package org.parallax.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private final Journal journal;
    private final Map<Integer, @Nullable Entry> chosen = new HashMap<>();
    private final Set<Integer> consumed = new HashSet<>();

    Matcher(Scene scene, Lexicon lexicon, Journal journal) {
        this.journal = journal;
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

    /** The words that met a proposal's entry. */
    List<Explanation.Part> evidence(Proposal proposal) {
        return new Evidence(scene, arguments).of(proposal);
    }

    private void propose(Token token, Entry entry, List<Proposal> proposals) {
        if (consumed.contains(token.index())) {
            refuse(token, entry, () -> "part of another predicate");
            return;
        }
        LightUse light = entry.kind() == Entry.Kind.NOUN ? LightUse.of(scene, lexicon, token) : null;
        Roles found = roles.of(token, entry, light);
        Proposal proposal = new Proposal(
                entry, token, light == null ? null : light.verb(), trigger(token, entry, light), entry.code(), found);
        proposals.add(proposal);
    }

    private void refuse(Token token, Entry entry, Supplier<String> reason) {
        journal.refused(token.span(), entry.id(), reason);
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

    /** The first entry that fits: the most demanding stand first. The rest is only looked at for an explanation. */
    private @Nullable Entry choose(Token token) {
        Entry best = null;
        for (Entry entry : lexicon.of(kind(token), word(token))) {
            if (best != null && !journal.isOpen()) {
                break;
            }
            Entry found = best;
            if (!fits(token, entry)) {
                refuse(token, entry, () -> unfit(token, entry));
            } else if (found == null) {
                best = entry;
            } else {
                refuse(token, entry, () -> "less exact than " + found.id());
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
        if (scene.grammar().gerundBefore(token)) {
            return Entry.Kind.VERB;
        }
        return isNominal(token) ? Entry.Kind.NOUN : Entry.Kind.ofTag(token.tag());
    }

    /** "the shelling" is a noun, whatever its tag says. */
    private boolean isNominal(Token token) {
        return token.tag().equals("VBG") && scene.grammar().hasChild(token, "det");
    }

    private String word(Token token) {
        if (isNominal(token)) {
            return token.word().toLowerCase(Locale.ROOT);
        }
        String word = scene.grammar().word(token);
        return scene.grammar().gerundBefore(token) ? lexicon.verbOfGerund(word) : word;
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

    private boolean fits(Token token, Entry entry) {
        return hasParticle(token, entry) && arguments.broken(token, entry.when()) == null;
    }

    private boolean hasParticle(Token token, Entry entry) {
        return entry.particle() == null || scene.grammar().hasParticle(token, entry.particle());
    }

    private String unfit(Token token, Entry entry) {
        return hasParticle(token, entry)
                ? "not " + arguments.broken(token, entry.when())
                : "no particle " + entry.particle();
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
