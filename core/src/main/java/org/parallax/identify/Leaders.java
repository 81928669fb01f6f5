package org.parallax.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons of the data files by their surnames, in any spelling. Thread-safe. */
final class Leaders {

    private final Spelling spelling;
    private final Map<String, List<Entry>> bySurname = new HashMap<>();

    Leaders(Lexicon lexicon, Spelling spelling) {
        this.spelling = spelling;
        for (Entry leader : lexicon.leaders()) {
            String surname = leader.name().substring(leader.name().lastIndexOf(' ') + 1);
            bySurname
                    .computeIfAbsent(spelling.skeleton(surname), key -> new ArrayList<>(1))
                    .add(leader);
        }
    }

    /**
     * The one person of this surname whose side a text speaks of. A surname alone says little, so the side must be named
     * in the text and one person only may fit; where the day of the text is known, in office.
     */
    @Nullable
    Entry only(String surname, Set<String> parties, int month) {
        List<Entry> fitting = new ArrayList<>(bySurname.getOrDefault(spelling.skeleton(surname), List.of()));
        fitting.removeIf(leader -> !parties.contains(String.valueOf(leader.party())));
        if (month != Integer.MIN_VALUE) {
            fitting.removeIf(leader -> !leader.term().holds(month));
        }
        long persons = fitting.stream().map(Entry::key).distinct().count();
        return persons == 1 ? fitting.get(0) : null;
    }
}
