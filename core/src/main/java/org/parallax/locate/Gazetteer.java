package org.parallax.locate;

import java.util.ArrayList;
import java.util.List;

/** A set of places that can be asked by name. Thread-safe. */
interface Gazetteer {

    /** The places with a name of this {@linkplain NameKey key}, in a fixed order; empty if there are none. */
    List<Entry> named(String key);

    /** Several gazetteers as one. A place that an earlier one has, by its source, hides that of a later one. */
    static Gazetteer layered(List<Gazetteer> layers) {
        List<Gazetteer> fixed = List.copyOf(layers);
        return key -> {
            List<Entry> found = new ArrayList<>();
            for (Gazetteer layer : fixed) {
                for (Entry entry : layer.named(key)) {
                    if (found.stream().noneMatch(known -> known.source().equals(entry.source()))) {
                        found.add(entry);
                    }
                }
            }
            return found;
        };
    }
}
