package org.parallax.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Count;
import org.parallax.model.Event.Roles;
import org.parallax.model.Event.Setting;
import org.parallax.model.Event.Trigger;
import org.parallax.model.EventCode;
import org.parallax.model.Sentence;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * Harm that is told by its number alone: "the death toll has risen to 21", "put the number of injured at nine". Immutable and
 * thread-safe.
 */
final class Tolls {

    private static final String HARM = "190";
    private static final String RULE = "toll#";

    /** A noun that carries a count. */
    private record Toll(Set<String> nouns, String what, Set<String> beside, String name) {}

    private final List<Toll> tolls = new ArrayList<>();
    private final List<Toll> counted = new ArrayList<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> floors = new HashSet<>();
    private final Numbers numbers = Numbers.load();
    private final EventCode code;

    private Tolls(EventCode code) {
        this.code = code;
    }

    static Tolls load() {
        List<Row> rows = Table.ragged(Tolls.class, "tolls.tsv");
        Tolls tolls = new Tolls(Ontology.load().of(rows.get(0), HARM, "", List.of()));
        rows.forEach(tolls::add);
        return tolls;
    }

    /** Whether a draft tells harm by its number alone; it names no party and needs none. */
    static boolean isToll(Draft draft) {
        return draft.rule().startsWith(RULE);
    }

    private void add(Row row) {
        switch (row.cell(0)) {
            case "toll" -> {
                Set<String> beside = row.cell(3).equals("-") ? Set.of() : Set.copyOf(row.words(3));
                tolls.add(new Toll(Set.copyOf(row.words(1)), row.cell(2), beside, row.required(4)));
            }
            case "counted" -> counted.add(new Toll(Set.copyOf(row.words(1)), row.cell(2), Set.of(), row.required(4)));
            case "link" -> links.addAll(row.words(1));
            case "floor" -> floors.addAll(row.words(1));
            default -> throw row.wrong("no kind of word for a toll: " + row.cell(0));
        }
    }

    /** The harm that a sentence tells by its number. */
    List<Draft> find(Scene scene) {
        List<Draft> found = new ArrayList<>();
        for (Token noun : scene.sentence().tokens()) {
            if (noun.isNoun()) {
                kind(scene.sentence(), noun)
                        .flatMap(kind -> draft(scene, noun, kind))
                        .or(() -> harmed(scene, noun))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** What is counted: nothing where two kinds of harm are counted together. */
    private Optional<Toll> kind(Sentence sentence, Token noun) {
        String lemma = Grammar.lemma(noun);
        List<Toll> fitting = tolls.stream()
                .filter(toll -> toll.nouns.contains(lemma))
                .filter(toll -> !toll.beside.isEmpty())
                .filter(toll -> sentence.subtree(noun).stream()
                        .anyMatch(token -> token != noun && toll.beside.contains(Grammar.lemma(token))))
                .toList();
        boolean alone = fitting.isEmpty();
        return alone
                ? tolls.stream()
                        .filter(toll -> toll.beside.isEmpty() && toll.nouns.contains(lemma))
                        .findFirst()
                : fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<Draft> draft(Scene scene, Token noun, Toll kind) {
        Token verb = verb(scene.sentence(), noun);
        for (Token holder : holders(scene, noun, verb)) {
            Optional<Numbers.Range> range = numbers.of(scene.sentence(), holder);
            if (range.isPresent() && !isArticle(scene, range.get())) {
                @Nullable Token standing = noun.arc().is("obj") ? null : verb;
                return Optional.of(draft(scene, noun, kind, standing, count(kind, range.get(), verb)));
            }
        }
        return Optional.empty();
    }

    /** "Verified four deaths", "received 60 bodies": the noun is what is counted. */
    private Optional<Draft> harmed(Scene scene, Token noun) {
        if (scene.sentence().children(noun, "nummod").isEmpty()) {
            return Optional.empty();
        }
        return counted.stream()
                .filter(kind -> kind.nouns.contains(Grammar.lemma(noun)))
                .findFirst()
                .flatMap(kind -> numbers.of(scene.sentence(), noun)
                        .map(range -> draft(scene, noun, kind, counting(scene, noun), count(kind, range, null))));
    }

    /** The verb that the noun is object of, where this is not held: "denied that it had counted 87 bodies". */
    private static @Nullable Token counting(Scene scene, Token noun) {
        Token verb = noun.arc().is("obj") ? scene.sentence().head(noun) : null;
        boolean held =
                verb == null || Standings.at(scene, verb, noun).factuality().affirms();
        return held ? null : verb;
    }

    private Draft draft(Scene scene, Token noun, Toll kind, @Nullable Token verb, Count count) {
        List<Token> words = new ArrayList<>(scene.sentence().children(noun, "compound"));
        words.add(noun);
        return new Draft(
                new Trigger(kind.name, Sentence.spanOf(words), scene.ref(noun)),
                code,
                new Roles(List.of(), List.of()),
                new Setting(List.of(), List.of(), List.of(count), List.of(), List.of()),
                Standings.at(scene, verb == null ? noun : verb, noun),
                RULE + kind.name.replace(' ', '-'),
                List.of());
    }

    private Count count(Toll kind, Numbers.Range range, @Nullable Token verb) {
        boolean passed = verb != null && floors.contains(Grammar.lemma(verb));
        return passed
                ? new Count(kind.what, null, range.low() + 1, null, range.span())
                : new Count(kind.what, null, range.low(), range.high(), range.span());
    }

    private static boolean isArticle(Scene scene, Numbers.Range range) {
        return scene.document().at(range.span()).length() <= 2
                && scene.document().at(range.span()).chars().allMatch(Character::isLetter);
    }

    /** What the noun is subject or object of. */
    private static @Nullable Token verb(Sentence sentence, Token noun) {
        boolean argument =
                noun.arc().is("nsubj") || noun.arc().is("obj") || noun.arc().is("xcomp");
        return argument ? sentence.head(noun) : null;
    }

    /** Where the number may stand: "is 21", "reached 21", "rose to 21", "a toll of 21". */
    private List<Token> holders(Scene scene, Token noun, @Nullable Token verb) {
        List<Token> holders = new ArrayList<>();
        if (verb != null) {
            if (!verb.isVerb()) {
                holders.add(verb);
            }
            scene.sentence().children(verb, "obj").stream()
                    .filter(object -> object != noun)
                    .forEach(holders::add);
            links.stream()
                    .sorted()
                    .forEach(link -> holders.addAll(scene.grammar().oblique(verb, link)));
        }
        links.stream().sorted().forEach(link -> holders.addAll(scene.grammar().oblique(noun, link)));
        return holders;
    }
}
