package org.parallax.reconcile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** The name of a party as the documents give it: the best of any document, the shortest of equals, else the code. */
    static String name(Happening happening, Party party) {
        return happening.claims().stream()
                .map(Claim::document)
                .distinct()
                .flatMap(document -> Naming.of(document, party).stream())
                .min(Naming.BEST)
                .map(Naming::words)
                .orElse(party.code());
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
