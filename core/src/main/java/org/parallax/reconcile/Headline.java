package org.parallax.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.Answer;
import org.parallax.model.Claim;
import org.parallax.model.Happening;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;

/**
 * The neutral headline: the sides in alphabetical order, a phrase that is nobody's word, and a place only if it is agreed.
 * What only one party tells is marked as told by it.
 */
final class Headline {

    private final Vocabulary words;

    Headline(Vocabulary words) {
        this.words = words;
    }

    String of(Happening happening, List<Party> parties, Map<String, Point> points) {
        StringBuilder title = new StringBuilder();
        if (!parties.isEmpty()) {
            title.append(join(parties.stream()
                            .map(party -> name(happening, party))
                            .sorted()
                            .toList()))
                    .append(": ");
        }
        title.append(words.phrase(happening.kind()));
        Point place = points.get("place");
        if (place != null && place.status() == Status.AGREED) {
            title.append(", ").append(agreed(place));
        }
        return title.append(mark(happening, points.get("occurrence"))).toString();
    }

    private static String join(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** The name of a party as the documents give it: of the state itself, else its most general actor, else the code. */
    static String name(Happening happening, Party party) {
        List<String> states = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Claim claim : happening.claims()) {
            for (Actor actor : claim.document().actors().all()) {
                if (party.equals(actor.party())) {
                    boolean whole = actor.kind() == ActorKind.STATE
                            || actor.kind() == ActorKind.ARMED_GROUP
                            || actor.kind() == ActorKind.ORGANISATION;
                    (actor.kind() == ActorKind.STATE ? states : whole ? others : new ArrayList<String>())
                            .add(actor.name());
                }
            }
        }
        return shortest(states.isEmpty() ? others : states, party.code());
    }

    private static String shortest(List<String> names, String otherwise) {
        return names.stream()
                .min((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b))
                .orElse(otherwise);
    }

    private static String agreed(Point place) {
        return place.accounts().entrySet().stream()
                .filter(account -> !account.getKey().equals(Party.OUTLET))
                .flatMap(account -> account.getValue().stream())
                .map(Answer::value)
                .max((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : b.compareTo(a))
                .orElse("");
    }

    private static String mark(Happening happening, @Nullable Point occurrence) {
        if (occurrence == null || occurrence.status() == Status.AGREED) {
            return "";
        }
        if (occurrence.status() == Status.DISPUTED) {
            return " (disputed)";
        }
        List<String> tellers = occurrence.accounts().keySet().stream()
                .filter(party -> !party.equals(Party.OUTLET))
                .map(party -> name(happening, party))
                .toList();
        return tellers.isEmpty() ? "" : " (as told by " + join(tellers) + ")";
    }
}
