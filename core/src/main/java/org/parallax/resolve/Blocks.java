package org.parallax.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Party;

/**
 * Which tellings are worth comparing: those that share a party, a person or a place at about the same time, and those of copies. A telling
 * without any time meets all that share the other part of its key.
 */
final class Blocks {

    private static final int LONGEST_PERIOD = 10;
    private static final String ANY = "any";

    private Blocks() {}

    /** The keys of one document's tellings: who and day; who, where a day is known; who, where none is. */
    record Keys(Set<String> dated, Set<String> known, Set<String> open) {
        Keys() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        void add(Aspect aspect) {
            Set<String> days = days(aspect);
            for (String who : who(aspect)) {
                days.forEach(day -> dated.add(who + day));
                (days.isEmpty() ? open : known).add(who);
            }
        }
    }

    /** The pairs of positions, the smaller first, in order. */
    static Collection<int[]> pairs(List<Aspect> aspects) {
        Map<String, List<Integer>> dated = new HashMap<>();
        Map<String, List<Integer>> open = new HashMap<>();
        Map<Long, int[]> pairs = new TreeMap<>();
        for (int i = 0; i < aspects.size(); i++) {
            Set<String> days = days(aspects.get(i));
            for (String who : who(aspects.get(i))) {
                for (String day : days) {
                    meet(pairs, dated, who + day, i);
                }
                // an undated telling meets everything on its key, and everything meets it
                pair(pairs, (days.isEmpty() ? dated : open).getOrDefault(who + ANY, List.of()), i);
                if (days.isEmpty()) {
                    meet(pairs, open, who + ANY, i);
                } else {
                    dated.computeIfAbsent(who + ANY, key -> new ArrayList<>()).add(i);
                }
            }
        }
        return pairs.values();
    }

    private static void meet(Map<Long, int[]> pairs, Map<String, List<Integer>> members, String key, int index) {
        List<Integer> before = members.computeIfAbsent(key, any -> new ArrayList<>());
        pair(pairs, before, index);
        before.add(index);
    }

    private static void pair(Map<Long, int[]> pairs, List<Integer> before, int index) {
        for (int other : before) {
            pairs.put(((long) other << 32) | index, new int[] {other, index});
        }
    }

    private static Set<String> who(Aspect aspect) {
        Set<String> keys = new TreeSet<>();
        for (Party party : aspect.parties()) {
            keys.add(party.code() + '@');
        }
        keys.add(aspect.original().value() + '@');
        aspect.names().forEach(name -> keys.add(name + '@'));
        aspect.around().places().forEach(place -> keys.add(place.name() + '@'));
        return keys;
    }

    /** The days it may have happened, with one on either side; empty if that is not known or a long time. */
    private static Set<String> days(Aspect aspect) {
        Set<String> days = new TreeSet<>();
        for (When time : aspect.around().times()) {
            LocalDate earliest = time.earliest();
            if (earliest == null || time.days() > LONGEST_PERIOD) {
                return Set.of();
            }
            for (long day = -1; day <= time.days(); day++) {
                days.add(earliest.plusDays(day).toString());
            }
        }
        LocalDate published = aspect.published();
        if (days.isEmpty() && published != null) {
            for (int day = -LONGEST_PERIOD; day <= 1; day++) {
                days.add(published.plusDays(day).toString());
            }
        }
        return days;
    }
}
