package org.parallax.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.store.Overview;

/**
 * The overviews of all incidents at one state of the store, in order of id. Immutable.
 *
 * @param state the state of the store that it was made from
 */
record Catalogue(String state, List<Overview> incidents, Map<String, Overview> byId) {

    static Catalogue of(String state, List<Overview> incidents) {
        Map<String, Overview> byId = incidents.stream()
                .collect(Collectors.toMap(Overview::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return new Catalogue(state, List.copyOf(incidents), byId);
    }
}
