package org.parallax.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Classes of nouns that conditions of the lexicon ask for, such as weapons or offices. Immutable and thread-safe. */
final class NounClasses {

    private final Map<String, Set<String>> lemmas = new HashMap<>();

    private NounClasses() {}

    static NounClasses load() {
        NounClasses classes = new NounClasses();
        for (Row row : Table.ragged(NounClasses.class, "nouns.tsv")) {
            if (row.words(1).isEmpty()) {
                throw row.wrong("a class without nouns: " + row.cell(0));
            }
            classes.lemmas.computeIfAbsent(row.cell(0), name -> new HashSet<>()).addAll(row.words(1));
        }
        return classes;
    }

    boolean has(String name) {
        return lemmas.containsKey(name);
    }

    boolean contains(String name, String lemma) {
        return lemmas.getOrDefault(name, Set.of()).contains(lemma);
    }
}
