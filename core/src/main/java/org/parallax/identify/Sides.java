package org.parallax.identify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Entry.Reach;
import org.parallax.identify.Entry.Side;
import org.parallax.model.ActorKind;
import org.parallax.model.Mention;

/**
 * Settles sides that only the document as a whole tells: an officer whose name stands beside one ministry of defence, the
 * police of a text that knows one state alone.
 */
final class Sides {

    private final Cast cast;
    private final Leaders leaders;

    Sides(Cast cast, Leaders leaders) {
        this.cast = cast;
        this.leaders = leaders;
    }

    /** Settles all that can be; the month is that of publication. */
    void settle(int month) {
        Set<String> parties = parties();
        Owner only = onlyState();
        for (Figure figure : cast.figures()) {
            if (figure.told().party() == null && !figure.told().standing().former()) {
                settle(figure, parties, only, month);
            }
            if (figure.told().owner().known() && figure.told().owner().homeless()) {
                settleHome(figure);
            }
        }
    }

    private void settle(Figure figure, Set<String> parties, Owner only, int month) {
        Description told = figure.told();
        if (told.namedPerson() && !told.owner().known()) {
            settlePerson(figure, parties, month);
        }
        if (figure.told().open() && only.known() && told.standing().reach() != Reach.THING) {
            figure.belongTo(only, domestic(told));
        }
    }

    private void settlePerson(Figure figure, Set<String> parties, int month) {
        Description told = figure.told();
        Owner companion = armed(told) ? companion(figure) : null;
        Entry leader = told.name().size() == 1 ? leaders.only(told.name().get(0), parties, month) : null;
        if (companion != null) {
            figure.belongTo(companion, true);
        } else if (leader != null) {
            figure.know(leader);
        }
    }

    /** Whether what belongs to the only state of a text also speaks for it: its police, not its journalists. */
    private static boolean domestic(Description told) {
        boolean organ = told.kind() == ActorKind.BODY || told.kind() == ActorKind.FORCE || told.person();
        return organ && told.standing().side() == Side.STATE && !told.trait().plural();
    }

    /** The sides that the text names so far. */
    private Set<String> parties() {
        Set<String> parties = new LinkedHashSet<>();
        for (Figure figure : cast.figures()) {
            if (figure.told().party() != null) {
                parties.add(figure.told().party());
            }
        }
        return parties;
    }

    /** A people acts in the one state that its sentence names beside it. */
    private void settleHome(Figure people) {
        Owner own = people.told().owner();
        Set<String> homes = new LinkedHashSet<>();
        Owner home = Owner.UNKNOWN;
        for (Figure figure : cast.figures()) {
            boolean place = figure.kind() == ActorKind.STATE || figure.kind() == ActorKind.OTHER;
            if (place && figure.told().identity() != null && meet(figure, people)) {
                Owner state = figure.asOwner();
                String code = state.known() && state.state() ? state.codes().get(0) : "";
                if (!code.isEmpty() && !code.equals(own.codes().get(0)) && homes.add(code)) {
                    home = state;
                }
            }
        }
        if (homes.size() == 1) {
            people.belongTo(own.in(home), true);
        }
    }

    static boolean armed(Description description) {
        String sector = description.standing().sector();
        return sector.endsWith("MIL") || sector.endsWith("COP");
    }

    /** The one side whose armed body stands in a sentence with the officer. */
    private @Nullable Owner companion(Figure officer) {
        Set<String> parties = new LinkedHashSet<>();
        Owner owner = null;
        for (Figure figure : cast.figures()) {
            boolean body = figure.kind() == ActorKind.BODY || figure.kind() == ActorKind.FORCE;
            String party = figure.told().party();
            if (body
                    && figure.told().identity() != null
                    && party != null
                    && armed(figure.told())
                    && meet(figure, officer)) {
                parties.add(party);
                owner = figure.asOwner();
            }
        }
        return parties.size() == 1 ? owner : null;
    }

    private static boolean meet(Figure one, Figure other) {
        for (Mention mention : one.mentions()) {
            for (Mention met : other.mentions()) {
                if (mention.head().sentence() == met.head().sentence()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The state that a text is about: the only one whose name or places it holds, or one that most of these belong to,
     * three times as many as to any other. Nobody if several are even.
     */
    private Owner onlyState() {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Figure figure : cast.figures()) {
            Description told = figure.told();
            boolean place = told.kind() == ActorKind.STATE || told.kind() == ActorKind.OTHER;
            if (told.identity() != null && place && figure.asOwner().state()) {
                int size = figure.mentions().size();
                counts.merge(figure.asOwner().codes().get(0), size, Integer::sum);
                all += size;
            }
        }
        String first = most(counts, "");
        int second = counts.getOrDefault(most(counts, first), 0);
        int most = counts.getOrDefault(first, 0);
        boolean about = most > 0 && most * 10 >= all * 6 && most >= 3 * second;
        return about ? new Owner(first, List.of(first), true, "") : Owner.UNKNOWN;
    }

    private static String most(Map<String, Integer> counts, String without) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most && !count.getKey().equals(without)) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return best;
    }
}
