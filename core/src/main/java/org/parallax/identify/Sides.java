package org.parallax.identify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Entry.Side;
import org.parallax.model.ActorKind;
import org.parallax.model.Mention;

/**
 * Settles sides that only the document as a whole tells: an officer whose name stands beside one ministry of defence, the
 * police of a text that knows one state alone.
 */
final class Sides {

    private final Cast cast;

    Sides(Cast cast) {
        this.cast = cast;
    }

    void settle() {
        for (Figure figure : cast.figures()) {
            if (figure.told().party() == null && !figure.told().standing().former()) {
                settle(figure);
            }
            if (figure.told().owner().known() && figure.told().owner().homeless()) {
                settleHome(figure);
            }
        }
    }

    private void settle(Figure figure) {
        boolean officer = figure.told().namedPerson() && armed(figure.told());
        Owner owner = officer ? companion(figure) : figure.told().open() ? onlyState(figure) : null;
        if (owner != null) {
            figure.belongTo(owner);
        }
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
            people.belongTo(own.in(home));
        }
    }

    private static boolean armed(Description description) {
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

    /** The only state that the document names, for an organ or force that must be some state's. */
    private @Nullable Owner onlyState(Figure figure) {
        if (figure.told().standing().side() != Side.STATE) {
            return null;
        }
        List<Figure> states = cast.figures().stream()
                .filter(each -> each.kind() == ActorKind.STATE && each.told().identity() != null)
                .toList();
        return states.size() == 1 ? states.get(0).asOwner() : null;
    }
}
