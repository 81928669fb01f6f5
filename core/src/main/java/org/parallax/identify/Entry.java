package org.parallax.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.ActorKind;

/**
 * What a word or phrase of the data files stands for.
 *
 * @param sort the file's way of meaning
 * @param key identity within its sort: two phrases with one key name the same thing
 * @param name the name to show
 * @param party the party it names by itself, or null
 * @param codes actor codes it has by itself
 * @param sector the sector it adds to an owner's code; empty if none
 * @param side for whom its bearer speaks
 * @param reach what tells its owner beside a modifier
 * @param plural whether the phrase is a plural
 * @param rule where the row stands, for the provenance
 */
record Entry(
        Sort sort,
        String key,
        String name,
        ActorKind kind,
        @Nullable String party,
        List<String> codes,
        String sector,
        Side side,
        Reach reach,
        boolean plural,
        Term term,
        String rule) {

    /** The way a phrase means. Earlier ones win where one phrase has several. */
    enum Sort {
        OWN,
        LEADER,
        COUNTRY,
        ORGANISATION,
        GROUP,
        TERRITORY,
        NATIONALITY,
        PEOPLE,
        OUTLET,
        CAPITAL,
        CITY,
        ORGAN,
        OFFICE,
        AGENT,
        TITLE;

        /** Whether it is a proper name, which English writes with a capital. */
        boolean named() {
            return compareTo(ORGAN) < 0;
        }

        /** Whether it can own a body, a force or an office. */
        boolean owner() {
            return this != LEADER && this != OUTLET && compareTo(ORGAN) < 0;
        }

        /** Whether it stands for a place as well as for a power. */
        boolean place() {
            return this == COUNTRY || this == TERRITORY || this == CAPITAL || this == CITY;
        }
    }

    /** For whom the bearer of an office or a member of a group speaks. */
    enum Side {
        STATE,
        OWN,
        NONE,
        GROUP
    }

    /** What tells the owner of a noun, beside a modifier, a possessive or "of". */
    enum Reach {
        /** A place after "in" or "from": "police in Minsk". */
        PLACE,
        /** Nothing else: "soldiers in Mali". */
        OWNED,
        /** Nothing else, and it is a thing, which "the men" does not take up. */
        THING,
        /** Nothing else; with an article it may take up people told of just before: "the group". */
        PEOPLE
    }

    /** Years of an office, as months since year 0, the end exclusive; open ends are the extremes. */
    record Term(int from, int to) {
        static final Term ALWAYS = new Term(Integer.MIN_VALUE, Integer.MAX_VALUE);

        boolean holds(int month) {
            return from <= month && month < to;
        }
    }

    /** The three letters of the country or organisation in its first code; empty if it has none. */
    String country() {
        return codes.isEmpty() ? "" : codes.get(0).substring(0, 3);
    }
}
