package org.parallax.export.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Keeps the first of several values with one key, in order. */
final class Distinct {

    private Distinct() {}

    static <V, K> Collector<V, ?, List<V>> by(Function<V, K> key) {
        return Collectors.collectingAndThen(
                Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap<K, V>::new),
                kept -> new ArrayList<>(kept.values()));
    }
}
