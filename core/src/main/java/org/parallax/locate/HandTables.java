package org.parallax.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places that are compiled by hand: countries, parts of the world, divisions with their abbreviations, and places in
 * disputed and front-line areas. The build packs them, as reading the tables anew takes longer than all else that opens. Thread-safe.
 */
final class HandTables implements Gazetteer {

    static final String PACKED = "hand.gazetteer";

    private final Gazetteer places;

    private HandTables(Gazetteer places) {
        this.places = places;
    }

    /** The packed tables, or the tables themselves on a class path without them, such as an editor's. */
    static HandTables standard() {
        return PackedGazetteer.shipped(PACKED).map(HandTables::new).orElseGet(HandTables::unpacked);
    }

    /** The tables as they are written. */
    static HandTables unpacked() {
        Map<String, List<Entry>> byKey = new HashMap<>();
        HandRows.each(
                new Transliteration(),
                (entry, keys) -> keys.forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>(1)).add(entry)));
        return new HandTables(key -> List.copyOf(byKey.getOrDefault(key, List.of())));
    }

    /** The key of a people, apart from those of places. */
    static String peopleKey(String key) {
        return "people:" + key;
    }

    @Override
    public List<Entry> named(String key) {
        return places.named(key);
    }

    /** The place that a nationality adjective or the name of a people is made from, or null. */
    @Nullable
    Entry people(String key) {
        List<Entry> found = places.named(peopleKey(key));
        return found.isEmpty() ? null : found.get(0);
    }
}
