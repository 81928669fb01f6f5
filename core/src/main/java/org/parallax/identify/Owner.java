package org.parallax.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Entry.Side;

/**
 * The power that a body, force, office or person belongs to, with the party and codes that follow for them.
 *
 * @param party the party of the power itself, or null if it has none
 * @param codes its codes, the most specific first; empty if unknown
 * @param state whether it is a state (or a place that tells one), so that a sector is added to its code
 * @param sector the sector of the organ in between: "the ministry's spokesman"
 */
record Owner(@Nullable String party, List<String> codes, boolean state, String sector) {

    private static final int STATE_CODE = 3;

    /** Nobody known. */
    static final Owner UNKNOWN = new Owner(null, List.of(), false, "");

    static Owner of(Entry entry) {
        return switch (entry.sort()) {
            case COUNTRY, NATIONALITY, CAPITAL -> new Owner(entry.party(), entry.codes(), true, "");
            case CITY -> new Owner(entry.country(), entry.codes(), true, "");
            case PEOPLE -> new Owner(null, List.of(codeOf(entry)), true, "");
            default -> new Owner(entry.party(), entry.codes(), false, "");
        };
    }

    /** A people without a country of its own in the text. */
    static Owner people(String code) {
        return new Owner(null, List.of(code), true, "");
    }

    /** Whether it is a people whose country is still to be told. */
    boolean homeless() {
        return party == null && state && codes.get(0).length() == 3;
    }

    /** Whether it is a people within a country: its forces speak for themselves and not for the state. */
    private boolean isPeople() {
        return state && !codes.isEmpty() && codes.get(0).length() > STATE_CODE;
    }

    /** The same people in a country that turned up. */
    Owner in(Owner country) {
        return new Owner(country.party(), List.of(country.codes().get(0).substring(0, 3) + codes.get(0)), true, sector);
    }

    private static String codeOf(Entry entry) {
        return entry.codes().isEmpty() ? entry.sector() : entry.codes().get(0);
    }

    boolean known() {
        return party != null || !codes.isEmpty();
    }

    /** The same power through one of its organs. */
    Owner through(String organSector) {
        return new Owner(party, codes, state, organSector);
    }

    /** A people of this country: "Iraqi Kurdish". */
    Owner people(Entry people) {
        String code = codes.isEmpty() ? codeOf(people) : codes.get(0).substring(0, 3) + people.sector();
        return new Owner(party, List.of(code), state, sector);
    }

    /** The codes of what it owns in a sector. */
    List<String> codesFor(String added) {
        String own = added.isEmpty() ? sector : added;
        if (!known()) {
            return own.isEmpty() ? List.of() : List.of("---" + own);
        }
        return state ? codes.stream().map(code -> code + own).toList() : codes;
    }

    /** The party of what it owns. */
    @Nullable
    String partyFor(Side side, String added) {
        if (!known()) {
            return null;
        }
        if (!state) {
            return party;
        }
        if (isPeople() && side != Side.NONE) {
            return party == null ? null : codes.get(0);
        }
        return switch (side) {
            case STATE -> party;
            case OWN -> codesFor(added).get(0);
            case GROUP -> sector.isEmpty() && added.isEmpty() ? null : party;
            case NONE -> null;
        };
    }
}
