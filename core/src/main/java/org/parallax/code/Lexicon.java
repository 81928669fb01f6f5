package org.parallax.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** All predicate frames and light verbs, by lemma. Loaded once; immutable and thread-safe. */
final class Lexicon {

    private static final List<String> FILES = List.of(
            "lexicon-conflict.tsv",
            "lexicon-diplomacy.tsv",
            "lexicon-coercion.tsv",
            "lexicon-cooperation.tsv",
            "lexicon-protest.tsv",
            "lexicon-statements.tsv");

    private final Ontology ontology;
    private final NounClasses classes;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, List<LightVerb>> light = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private int size;

    private Lexicon(Ontology ontology, NounClasses classes) {
        this.ontology = ontology;
        this.classes = classes;
    }

    static Lexicon load() {
        Lexicon lexicon = new Lexicon(Ontology.load(), NounClasses.load());
        FILES.forEach(file -> Table.ragged(Lexicon.class, file).forEach(lexicon::add));
        lexicon.entries.values().forEach(same -> same.sort(Entry.MOST_DEMANDING_FIRST));
        Table.ragged(Lexicon.class, "light-verbs.tsv").forEach(lexicon::addLight);
        return lexicon;
    }

    private void add(Row row) {
        for (String predicate : row.cell(0).split(",", -1)) {
            add(row, predicate.strip());
        }
    }

    private void add(Row row, String predicate) {
        String[] words = predicate.split(" ", -1);
        if (words.length > 2 || words[0].isEmpty()) {
            throw row.wrong("a predicate is one word, or a verb and its particle: '" + predicate + "'");
        }
        Entry.Kind kind = Entry.Kind.parse(row, row.cell(1));
        String id = unique(name(predicate, kind, row));
        Entry entry = new Entry(
                id,
                words[0],
                words.length == 2 ? words[1] : null,
                kind,
                Frame.parse(row, row.cell(2)),
                conditions(row),
                ontology.of(row, row.cell(4), row.cell(5), row.words(6)),
                size++,
                said(row));
        entries.computeIfAbsent(key(kind, words[0]), each -> new ArrayList<>()).add(entry);
    }

    /** The row without its other predicates: {@code subj>obj, obj=@person (lexicon-coercion.tsv:8)}. */
    private static String said(Row row) {
        return row.cell(2) + (row.cell(3).isEmpty() ? "" : ", " + row.cell(3)) + " (" + row.where() + ")";
    }

    /** Such as {@code arrest#obj}, {@code fire#at[obj]}, {@code attack.n#on}. */
    private static String name(String predicate, Entry.Kind kind, Row row) {
        String recipient = row.cell(2).replaceFirst("^[^>&]*[>&]", "").replaceFirst(",.*", "");
        String condition = row.cell(3).replaceFirst("=.*", "");
        return predicate.replace(' ', '-')
                + (kind == Entry.Kind.VERB ? "#" : "." + kind.letter() + "#")
                + (recipient.isEmpty() ? "subj" : recipient)
                + (condition.isEmpty() ? "" : "[" + condition + "]");
    }

    private List<Condition> conditions(Row row) {
        List<Condition> conditions = new ArrayList<>();
        for (String word : row.cell(3).split(" +", -1)) {
            if (!word.isEmpty()) {
                conditions.add(checked(row, Condition.parse(row, word)));
            }
        }
        return conditions;
    }

    private Condition checked(Row row, Condition condition) {
        for (String value : condition.values()) {
            if (value.startsWith("@") && !Arguments.DYNAMIC.contains(value) && !classes.has(value.substring(1))) {
                throw row.wrong("no class of nouns: " + value);
            }
        }
        return condition;
    }

    private String unique(String id) {
        String name = id;
        for (int number = 2; !ids.add(name); number++) {
            name = id + "." + number;
        }
        return name;
    }

    private void addLight(Row row) {
        for (String predicate : row.cell(0).split(",", -1)) {
            LightVerb verb = LightVerb.parse(row, predicate.strip());
            light.computeIfAbsent(verb.lemma(), each -> new ArrayList<>()).add(verb);
        }
    }

    /** The frames of a lemma, the most demanding first, then in the order of the files. */
    List<Entry> of(Entry.@Nullable Kind kind, String lemma) {
        return kind == null ? List.of() : entries.getOrDefault(key(kind, lemma), List.of());
    }

    /** The verb whose gerund a word is, of those that the lexicon knows; else the word itself. */
    String verbOfGerund(String word) {
        if (!word.endsWith("ing")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 3);
        String single = stem.isEmpty() ? stem : stem.substring(0, stem.length() - 1);
        return Stream.of(stem, stem + "e", single)
                .filter(verb -> entries.containsKey(key(Entry.Kind.VERB, verb)))
                .findFirst()
                .orElse(word);
    }

    /** The light verbs with this lemma: "carry out", "launch". */
    List<LightVerb> light(String lemma) {
        return light.getOrDefault(lemma, List.of());
    }

    NounClasses classes() {
        return classes;
    }

    /** The number of predicates. */
    int size() {
        return size;
    }

    private static String key(Entry.Kind kind, String lemma) {
        return kind.letter() + ":" + lemma;
    }
}
