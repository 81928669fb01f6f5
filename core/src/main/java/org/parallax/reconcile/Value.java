package org.parallax.reconcile;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Party;
import org.parallax.model.Place;

/** What an answer means, so far that two answers to one question can be compared. */
sealed interface Value {

    /** How this value stands to another answer to the same question. */
    Relation to(Value other);

    /** That it happened. */
    record Happened() implements Value {
        @Override
        public Relation to(Value other) {
            return other instanceof Happened ? Relation.EQUAL : Relation.COMPATIBLE;
        }
    }

    /**
     * What an act is called.
     *
     * @param known whether the word is listed, so that another listed word is another name
     * @param wide whether it fits any narrower name of a deed, unless this is given on purpose
     * @param chance whether it names what comes about without anybody's deed, and so fits no deed
     * @param label whether the party says that this is what it is to be called
     */
    record Named(String group, boolean known, boolean wide, boolean chance, boolean label) implements Value {
        @Override
        public Relation to(Value other) {
            if (!(other instanceof Named named)) {
                return Relation.COMPATIBLE;
            }
            if (group.equals(named.group)) {
                return Relation.EQUAL;
            }
            boolean deeds = chance == named.chance;
            boolean narrows = (wide && !named.label) || (named.wide && !label);
            boolean fits = (deeds && narrows) || !known || !named.known;
            return fits ? Relation.COMPATIBLE : Relation.RELABELS;
        }

        Named asLabel() {
            return new Named(group, known, wide, chance, true);
        }
    }

    /**
     * Which parties, or which thing.
     *
     * @param thing the stems of the words for what is no actor: "a crowded market"; empty for actors
     */
    record Who(Set<Party> parties, Set<String> thing) implements Value {
        private static final double SAME = 0.5;

        public Who {
            parties = Set.copyOf(parties);
            thing = Set.copyOf(thing);
        }

        Who(Set<Party> parties) {
            this(parties, Set.of());
        }

        @Override
        public Relation to(Value other) {
            if (!(other instanceof Who who)) {
                return Relation.COMPATIBLE;
            }
            if (parties.isEmpty() || who.parties.isEmpty()) {
                return isSameThing(who) ? Relation.EQUAL : Relation.COMPATIBLE;
            }
            if (parties.equals(who.parties)) {
                return Relation.EQUAL;
            }
            // "both fought" and "one attacked" can both be true, and are not the same
            return parties.stream().anyMatch(who.parties::contains) ? Relation.COMPATIBLE : Relation.CONFLICTS;
        }

        private boolean isSameThing(Who other) {
            Set<String> common = new TreeSet<>(thing);
            common.retainAll(other.thing);
            int all = thing.size() + other.thing.size() - common.size();
            return !common.isEmpty() && common.size() >= SAME * all;
        }
    }

    /**
     * How many, from the least to the most it can be; null where it is open.
     *
     * @param kind whether forces or civilians are counted, null if the words tell neither: the one says nothing of the other
     */
    record HowMany(
            int low, @Nullable Integer high, @Nullable String kind) implements Value {
        @Override
        public Relation to(Value other) {
            if (!(other instanceof HowMany many) || isOfOthers(many)) {
                return Relation.COMPATIBLE;
            }
            if (low == many.low && Objects.equals(high, many.high)) {
                return Relation.EQUAL;
            }
            if (within(many) || many.within(this)) {
                return Relation.REFINES;
            }
            boolean apart = top() < many.low || many.top() < low;
            return apart ? Relation.CONFLICTS : Relation.COMPATIBLE;
        }

        private boolean isOfOthers(HowMany other) {
            return kind != null && other.kind != null && !kind.equals(other.kind);
        }

        private int top() {
            return high == null ? Integer.MAX_VALUE : high;
        }

        private boolean within(HowMany other) {
            return other.low <= low && top() <= other.top();
        }
    }

    /**
     * Where; a place that is not on the map is known by its name alone.
     *
     * @param territory whether it is told as whose territory it was, so that to deny it contests every place in it
     */
    record Where(String name, Place.@Nullable Located entry, boolean inside, boolean territory) implements Value {

        private static final Set<String> INSIDE = Set.of("in", "of", "at", "to");

        static Where of(Place place) {
            return new Where(
                    place.name().toLowerCase(Locale.ROOT),
                    place.resolution().located(),
                    INSIDE.contains(place.relation().kind()),
                    false);
        }

        Where asTerritory() {
            return new Where(name, entry, inside, true);
        }

        @Override
        public Relation to(Value other) {
            if (!(other instanceof Where where)) {
                return Relation.COMPATIBLE;
            }
            if (entry == null || where.entry == null) {
                return name.equals(where.name) ? Relation.EQUAL : Relation.COMPATIBLE;
            }
            return Maps.relation(this, where);
        }
    }

    /**
     * When.
     *
     * @param timex the value in TIMEX3 terms, for times that are not anchored
     */
    record When(@Nullable LocalDateTime earliest, @Nullable LocalDateTime latest, Set<String> timex) implements Value {
        public When {
            timex = Set.copyOf(timex);
        }

        @Override
        public Relation to(Value other) {
            if (!(other instanceof When when)) {
                return Relation.COMPATIBLE;
            }
            if (timex.equals(when.timex)) {
                return Relation.EQUAL;
            }
            if (earliest == null || latest == null || when.earliest == null || when.latest == null) {
                return Relation.COMPATIBLE;
            }
            if (latest.isBefore(when.earliest) || when.latest.isBefore(earliest)) {
                return Relation.CONFLICTS;
            }
            boolean within = (!earliest.isBefore(when.earliest) && !latest.isAfter(when.latest))
                    || (!when.earliest.isBefore(earliest) && !when.latest.isAfter(latest));
            return within ? Relation.REFINES : Relation.COMPATIBLE;
        }
    }

    /**
     * Words that are compared by what they have in common.
     *
     * @param about whose they are, such as the party whose purpose it is; empty if unknown
     * @param exclusive whether two phrases with nothing in common exclude each other
     */
    record Phrase(Set<String> stems, Set<Party> about, boolean exclusive) implements Value {
        private static final double SAME = 0.5;

        public Phrase {
            stems = Set.copyOf(stems);
            about = Set.copyOf(about);
        }

        @Override
        public Relation to(Value other) {
            if (!(other instanceof Phrase phrase) || strangers(phrase)) {
                return Relation.COMPATIBLE;
            }
            Set<String> common = new TreeSet<>(stems);
            common.retainAll(phrase.stems);
            int all = stems.size() + phrase.stems.size() - common.size();
            if (all == 0 || common.size() >= SAME * all) {
                return Relation.EQUAL;
            }
            return common.isEmpty() && exclusive && phrase.exclusive ? Relation.CONFLICTS : Relation.COMPATIBLE;
        }

        private boolean strangers(Phrase other) {
            return !about.isEmpty() && !other.about.isEmpty() && about.stream().noneMatch(other.about::contains);
        }
    }
}
