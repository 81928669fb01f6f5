package org.parallax.store.decide;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.model.Answer;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;
import org.parallax.store.decide.Decision.Correct;
import org.parallax.store.decide.Decision.Field;

/** Puts a person's value in place of the machine's; the words that it rested on stay. */
final class Correction {

    private Correction() {}

    static Incident of(Incident incident, Correct correct, Signed signed) {
        Field field = correct.field();
        if (field.point() == null) {
            return with(incident, correct.value(), incident.points());
        }
        List<Point> points = incident.points().stream()
                .map(point -> point.name().equals(field.point()) ? point(point, correct, signed) : point)
                .toList();
        return with(incident, incident.title(), points);
    }

    private static Incident with(Incident incident, String title, List<Point> points) {
        return new Incident(incident.id(), title, incident.parties(), points, incident.sources(), incident.ties());
    }

    private static Point point(Point point, Correct correct, Signed signed) {
        String why = point.why() + "; corrected by " + signed.author() + ": " + signed.reason();
        Party party = correct.field().party();
        if (party == null) {
            return new Point(point.name(), status(correct.value()), point.accounts(), why);
        }
        SortedMap<Party, List<Answer>> accounts = new TreeMap<>(point.accounts());
        accounts.computeIfPresent(party, (same, answers) -> answers(answers, correct.value()));
        return new Point(point.name(), point.status(), accounts, why);
    }

    private static List<Answer> answers(List<Answer> answers, String value) {
        return answers.stream()
                .limit(1)
                .map(answer -> new Answer(value, answer.evidence(), answer.denial(), answer.told(), answer.earlier()))
                .toList();
    }

    static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
