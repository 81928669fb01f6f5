package org.parallax.server;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All incidents at one state of the store, in every order that lists have. Immutable.
 *
 * @param state the state of the store that it was made from
 * @param numbers the numbers of documents by id, at least of those that incidents rest on
 */
record Catalogue(
        String state, Map<String, Entry> byId, Map<Order, Late<List<Entry>>> orders, Map<String, Integer> numbers) {

    /** The orders of lists. */
    enum Order {
        DATE(Comparator.comparing(Entry::last, Comparator.nullsLast(Comparator.<String>reverseOrder()))),
        OLDEST(Comparator.comparing(Entry::first, Comparator.nullsLast(Comparator.<String>naturalOrder()))),
        PUBLISHED(Comparator.comparing(Order::told, Comparator.nullsLast(Comparator.<String>reverseOrder()))),
        SOURCES(Comparator.comparingInt((Entry entry) -> -entry.overview().independent())),
        DISPUTED(Comparator.comparingInt((Entry entry) -> -entry.disputed())
                .thenComparing(entry -> entry.counts().getOrDefault("agreed", 0), Comparator.reverseOrder())),
        TITLE(Comparator.comparing(entry -> entry.overview().title(), String.CASE_INSENSITIVE_ORDER));

        @SuppressWarnings("ImmutableEnumChecker") // Comparators of the library hold no state.
        private final Comparator<Entry> comparator;

        Order(Comparator<Entry> comparator) {
            this.comparator = comparator.thenComparing(Entry::id);
        }

        private static @Nullable String told(Entry entry) {
            List<String> days = entry.published();
            return days.isEmpty() ? null : days.get(days.size() - 1);
        }

        static Order of(@Nullable String sort) {
            return sort == null ? DATE : sort.equals("-date") ? OLDEST : valueOf(sort.toUpperCase(Locale.ROOT));
        }
    }

    static Catalogue of(String state, Map<String, Entry> byId, Map<String, Integer> numbers) {
        Map<Order, Late<List<Entry>>> orders = new EnumMap<>(Order.class);
        for (Order order : Order.values()) {
            orders.put(
                    order,
                    new Late<>(() ->
                            byId.values().stream().sorted(order.comparator).toList()));
        }
        return new Catalogue(state, byId, orders, numbers);
    }

    List<Entry> in(Order order) {
        return Objects.requireNonNull(orders.get(order)).value();
    }

    /** What to show first: the incident with the most that sides agree on or dispute. */
    Optional<Entry> main() {
        return byId.values().stream()
                .max(Comparator.comparingInt(Catalogue::told).thenComparing(Entry::id, Comparator.reverseOrder()));
    }

    private static int told(Entry entry) {
        int both = entry.counts().getOrDefault("agreed", 0) + entry.disputed();
        return 10 * both + entry.overview().statuses().size();
    }
}
