package org.parallax.locate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set of places that can be asked by name. Thread-safe. */
interface Gazetteer {

    /** The places with a name of this {@linkplain NameKey key}, in a fixed order; empty if there are none. */
    List<Entry> named(String key);

    /** Several gazetteers as one. A place that an earlier one has, by its source, hides that of a later one. */
    static Gazetteer layered(List<Gazetteer> layers) {
        List<Gazetteer> fixed = List.copyOf(layers);
        return key -> {
            Map<String, Entry> bySource = new LinkedHashMap<>();
            fixed.forEach(layer -> layer.named(key).forEach(entry -> bySource.putIfAbsent(entry.source(), entry)));
            return List.copyOf(bySource.values());
        };
    }
}
