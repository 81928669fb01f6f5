package org.parallax.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parallax.store.Archive;
import org.parallax.store.Overview;

/** The newest catalogue, brought up to date when the store has changed: only incidents that changed are read. Thread-safe. */
final class Catalogues {

    private final Readers readers;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private Map<String, String> marks = Map.of();
    private int highest;
    private volatile @Nullable Catalogue newest;
    private volatile @Nullable Days days;

    Catalogues(Readers readers) {
        this.readers = readers;
    }

    Catalogue newest() {
        return readers.read(this::newest);
    }

    /** The newest catalogue, by a reader that is open already. */
    Catalogue newest(Archive archive) {
        String state = archive.state();
        Catalogue known = newest;
        return known != null && known.state().equals(state) ? known : read(archive);
    }

    /** When documents came out, by a reader that is open already. */
    Days days(Archive archive) {
        String state = archive.state();
        Days known = days;
        if (known == null || !known.state().equals(state)) {
            known = new Days(state, archive.reports().daysByOutlet());
            days = known;
        }
        return known;
    }

    /** Whoever waited here finds what the one before has read. */
    private synchronized Catalogue read(Archive archive) {
        String state = archive.state();
        Catalogue known = newest;
        if (known != null && known.state().equals(state)) {
            return known;
        }
        Catalogue read = known == null ? first(archive, state) : next(archive, state, known.byId());
        newest = read;
        return read;
    }

    private Catalogue first(Archive archive, String state) {
        Map<String, String> found = archive.marks();
        return catalogue(archive, state, found, entries(archive.overviews()));
    }

    private Catalogue next(Archive archive, String state, Map<String, Entry> known) {
        Map<String, String> found = archive.marks();
        List<String> changed = new ArrayList<>();
        found.forEach((id, mark) -> {
            if (!mark.equals(marks.get(id)) || !known.containsKey(id)) {
                changed.add(id);
            }
        });
        Map<String, Entry> read = entries(changed.isEmpty() ? List.of() : archive.overviews(changed));
        Map<String, Entry> all = new LinkedHashMap<>();
        found.keySet().forEach(id -> {
            Entry entry = read.getOrDefault(id, known.get(id));
            if (entry != null) {
                all.put(id, entry);
            }
        });
        return catalogue(archive, state, found, all);
    }

    private Catalogue catalogue(Archive archive, String state, Map<String, String> found, Map<String, Entry> entries) {
        Map<String, Integer> newer = archive.reports().numbers(highest);
        numbers.putAll(newer);
        highest = newer.values().stream().mapToInt(Integer::intValue).max().orElse(highest);
        marks = new HashMap<>(found);
        return Catalogue.of(state, Collections.unmodifiableMap(entries), numbers);
    }

    private static Map<String, Entry> entries(List<Overview> overviews) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        overviews.parallelStream().map(Entry::of).toList().forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }
}
