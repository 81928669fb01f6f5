package org.parallax.cli.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parallax.model.Answer;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;

/** Questions about who tells an incident and how much. */
final class Told {

    /** The fullest first: told by more sides, with more points, earlier in the text; the id settles ties. */
    static final Comparator<Incident> FULLEST_FIRST = Comparator.comparingInt((Incident incident) -> -sides(incident))
            .thenComparingInt(incident -> -answered(incident))
            .thenComparingInt(Told::firstWord)
            .thenComparing(Incident::id);

    /** In the order in which a reader meets them. */
    static final Comparator<Incident> IN_TEXT_ORDER =
            Comparator.comparingInt(Told::firstWord).thenComparing(Incident::id);

    private Told() {}

    /** How many sides give an account, the outlets not counted. */
    static int sides(Incident incident) {
        return (int) incident.points().stream()
                .flatMap(point -> answering(point).stream())
                .filter(party -> !party.equals(Party.OUTLET))
                .distinct()
                .count();
    }

    static boolean bySeveralSides(Incident incident) {
        return sides(incident) > 1;
    }

    static boolean byOutletsAlone(Incident incident) {
        return sides(incident) == 0;
    }

    /** The parties that answer a point. */
    static List<Party> answering(Point point) {
        return point.accounts().entrySet().stream()
                .filter(account -> !account.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<Point> with(Incident incident, Status status) {
        return incident.points().stream()
                .filter(point -> point.status() == status)
                .toList();
    }

    private static int answered(Incident incident) {
        return (int) incident.points().stream()
                .filter(point -> !answering(point).isEmpty())
                .count();
    }

    private static int firstWord(Incident incident) {
        return incident.points().stream()
                .flatMap(point -> point.accounts().values().stream())
                .flatMap(List::stream)
                .mapToInt(Told::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int start(Answer answer) {
        return answer.evidence().spans().get(0).start();
    }
}
