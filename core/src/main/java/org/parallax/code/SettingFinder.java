package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.Count;
import org.parallax.model.Event.Setting;
import org.parallax.model.Party;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Finds how many, what for and with what; places and times are found by later steps. Immutable and thread-safe. */
final class SettingFinder {

    /** What a predicate counts. */
    private record Counted(String what, boolean recipient, Set<String> lemmas, List<String> cameo, String kind) {

        boolean fits(Proposal proposal) {
            String code = proposal.code().cameo();
            return lemmas.contains(proposal.entry().lemma())
                    || (code != null && cameo.stream().anyMatch(code::startsWith));
        }
    }

    private final List<Counted> counted = new ArrayList<>();
    private final Numbers numbers;
    private final NounClasses classes;

    private SettingFinder(Numbers numbers, NounClasses classes) {
        this.numbers = numbers;
        this.classes = classes;
    }

    static SettingFinder load() {
        SettingFinder finder = new SettingFinder(Numbers.load(), NounClasses.load());
        for (Row row : Table.ragged(SettingFinder.class, "counts.tsv")) {
            finder.counted.add(new Counted(
                    row.cell(0), row.cell(1).equals("recipient"), Set.copyOf(row.words(2)), row.words(3), row.cell(4)));
        }
        return finder;
    }

    Setting of(Scene scene, Proposal proposal) {
        return new Setting(
                List.of(), List.of(), counts(scene, proposal), purposes(scene, proposal), means(scene, proposal));
    }

    private List<Count> counts(Scene scene, Proposal proposal) {
        List<Count> counts = new ArrayList<>();
        for (Counted each : counted) {
            if (!each.fits(proposal)) {
                continue;
            }
            for (Token noun : holders(scene, proposal, each)) {
                if (each.kind.isEmpty() || ofKind(scene, noun, each.kind)) {
                    count(scene, each.what, noun).ifPresent(counts::add);
                }
            }
            if (!counts.isEmpty()) {
                return counts;
            }
        }
        return counts;
    }

    private boolean ofKind(Scene scene, Token noun, String kind) {
        return kind.startsWith("!")
                ? Stream.of(kind.substring(1).split("\\|", -1)).noneMatch(each -> isA(scene, noun, each))
                : isA(scene, noun, kind);
    }

    private boolean isA(Scene scene, Token noun, String kind) {
        return classes.contains(kind, Grammar.lemma(noun))
                || scene.find(noun, "of").stream().anyMatch(of -> classes.contains(kind, Grammar.lemma(of)));
    }

    private static List<Token> holders(Scene scene, Proposal proposal, Counted each) {
        List<String> functions = each.recipient
                ? withObject(proposal.entry().frame().recipient())
                : proposal.entry().frame().actor();
        for (String function : functions) {
            List<Token> found = scene.find(proposal.head(), function);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<String> withObject(List<String> functions) {
        List<String> all = new ArrayList<>(List.of("obj"));
        functions.stream().filter(each -> !each.equals("comp")).forEach(all::add);
        return all;
    }

    private Optional<Count> count(Scene scene, String what, Token noun) {
        return numbers.of(scene.sentence(), noun)
                .map(range -> new Count(what, party(scene, noun), range.low(), range.high(), range.span()));
    }

    private static @Nullable Party party(Scene scene, Token noun) {
        Optional<Actor> actor = scene.actorAt(noun);
        Actor found = actor.orElseGet(() -> new NounPhrases(scene).inner(noun, 0));
        return found == null ? null : found.party();
    }

    /** "to mine the road", "in order to ease tension". */
    private static List<Span> purposes(Scene scene, Proposal proposal) {
        List<Span> found = new ArrayList<>();
        for (Token aim : scene.grammar().aims(proposal.vouched())) {
            found.add(Sentence.spanOf(clause(scene, aim)));
        }
        return found;
    }

    private static List<Token> clause(Scene scene, Token verb) {
        List<Token> words = new ArrayList<>(scene.sentence().subtree(verb));
        while (words.size() > 1 && words.get(words.size() - 1).isPunctuation()) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private List<Span> means(Scene scene, Proposal proposal) {
        NounPhrases phrases = new NounPhrases(scene);
        List<Span> found = new ArrayList<>();
        Token verb = proposal.vouched();
        for (String preposition : List.of("with", "by", "in")) {
            for (Token noun : scene.grammar().oblique(verb, preposition)) {
                if (classes.contains("weapon", Grammar.lemma(noun))) {
                    found.add(phrases.span(noun));
                }
            }
        }
        for (Token object : weaponsUsed(scene, proposal)) {
            found.add(phrases.span(object));
        }
        return found.stream().distinct().sorted().toList();
    }

    private List<Token> weaponsUsed(Scene scene, Proposal proposal) {
        List<Token> found = new ArrayList<>();
        if (proposal.head().isNoun()) {
            found.addAll(scene.grammar().modifiers(proposal.head()));
        } else {
            scene.sentence().children(proposal.head(), "obj").forEach(found::add);
        }
        return found.stream()
                .filter(each -> classes.contains("weapon", Grammar.lemma(each)) && violent(proposal))
                .toList();
    }

    private static boolean violent(Proposal proposal) {
        return proposal.code().type() == org.parallax.model.PloverType.ASSAULT;
    }
}
