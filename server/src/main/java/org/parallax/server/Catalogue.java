package org.parallax.server;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.store.Overview;

/**
 * All incidents at one state of the store, in every order that lists have. Immutable.
 *
 * @param state the state of the store that it was made from
 */
record Catalogue(String state, Map<String, Entry> byId, Map<Order, List<Entry>> orders) {

    /** The orders of lists. */
    enum Order {
        DATE(Comparator.comparing(Entry::last, Comparator.nullsLast(Comparator.<String>reverseOrder()))),
        OLDEST(Comparator.comparing(Entry::first, Comparator.nullsLast(Comparator.<String>naturalOrder()))),
        PUBLISHED(Comparator.comparing(Order::told, Comparator.nullsLast(Comparator.<String>reverseOrder()))),
        SOURCES(Comparator.comparingInt((Entry entry) -> -entry.overview().independent())),
        DISPUTED(Comparator.comparingInt((Entry entry) -> -entry.disputed())
                .thenComparing(entry -> entry.counts().getOrDefault("agreed", 0), Comparator.reverseOrder())),
        TITLE(Comparator.comparing(entry -> entry.overview().title().toLowerCase(Locale.ROOT)));

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

    static Catalogue of(String state, List<Overview> incidents) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        incidents.forEach(overview -> byId.put(overview.id(), Entry.of(overview)));
        Map<Order, List<Entry>> orders = new EnumMap<>(Order.class);
        for (Order order : Order.values()) {
            orders.put(order, byId.values().stream().sorted(order.comparator).toList());
        }
        return new Catalogue(state, byId, orders);
    }

    List<Entry> in(Order order) {
        return orders.getOrDefault(order, List.of());
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
