package org.parallax.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Entry.Sort;

/** Finds the power named before the core of a noun phrase: "Armenia's", "Azerbaijani army", "Hamas". Thread-safe. */
final class Owners {

    private final Modifiers modifiers;

    Owners(Modifiers modifiers) {
        this.modifiers = modifiers;
    }

    /** The owner told by the matches of a chunk that end before a token. */
    Owner before(Chunk chunk, int token) {
        String sector = "";
        Entry people = null;
        List<Match> matches = chunk.matches();
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match match = matches.get(i);
            if (match.to() >= token || modifiers.disowned(chunk.sentence(), match.to())) {
                continue;
            }
            if (match.is(Sort.PEOPLE) && people == null) {
                people = match.entry();
            } else if (match.entry().sort().owner()) {
                return named(Owner.of(match.entry()), people, sector);
            } else if (match.is(Sort.LEADER)) {
                return ofPerson(match.entry()).through(sector);
            } else if (sector.isEmpty() && (match.is(Sort.ORGAN) || match.is(Sort.OFFICE))) {
                sector = match.entry().sector();
            }
        }
        return people != null ? Owner.of(people).through(sector) : new Owner(null, List.of(), false, sector);
    }

    private static Owner named(Owner owner, @Nullable Entry people, String sector) {
        return (people == null ? owner : owner.people(people)).through(sector);
    }

    /** The owner that a person stands for: "Putin's spokesman". */
    static Owner ofPerson(Entry leader) {
        String party = leader.party();
        boolean state = party != null && leader.country().equals(party);
        return state
                ? new Owner(party, List.of(leader.country()), true, "")
                : new Owner(party, leader.codes(), false, "");
    }
}
