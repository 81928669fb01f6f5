package org.parallax.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.model.Answer;
import org.parallax.model.Claim;
import org.parallax.model.Happening;
import org.parallax.model.Incident;
import org.parallax.model.Incident.EventRef;
import org.parallax.model.Incident.Sources;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;

/** Puts every question to a happening, judges the replies, and finds a headline. */
final class StandardReconciler implements Reconciler {

    /** The points in the order in which a reader wants them. */
    private static final List<String> ORDER = List.of(
            "occurrence",
            "act",
            "initiator",
            "actor",
            "recipient",
            "dead",
            "wounded",
            "captured",
            "missing",
            "displaced",
            "damage",
            "place",
            "territory",
            "time",
            "purpose",
            "means",
            "deployment",
            "responsibility",
            "outcome",
            "demand");

    private final List<Question> questions;
    private final Headline headline;

    StandardReconciler(Vocabulary words) {
        questions = List.of(
                new Acts(words), new Roles(words), new Numbers(words), new Scenes(), new Reasons(words), new Blame());
        headline = new Headline(words);
    }

    @Override
    public Incident reconcile(Happening happening) {
        Sides sides = new Sides(happening);
        Map<String, Point> points = points(happening, sides);
        return new Incident(
                happening.id(),
                headline.of(happening, sides.all(), points),
                sides.all(),
                List.copyOf(points.values()),
                sources(happening),
                happening.ties());
    }

    private Map<String, Point> points(Happening happening, Sides sides) {
        SortedMap<String, List<Reply>> replies = new TreeMap<>();
        questions.forEach(question -> replies.putAll(question.ask(happening)));
        Judge judge = new Judge(sides);
        Silence silence = new Silence(happening, sides, replies);
        Map<String, Point> points = new LinkedHashMap<>();
        for (String kind : ORDER) {
            replies.forEach((name, said) -> {
                if (!said.isEmpty() && name.split(":", 2)[0].equals(kind)) {
                    points.put(name, point(name, Changes.marked(said), judge, silence));
                }
            });
        }
        return points;
    }

    private static Point point(String name, List<Reply> replies, Judge judge, Silence silence) {
        Judge.Verdict verdict = judge.verdict(replies);
        String silent = verdict.status() == Status.ONE_SIDED ? silence.unanswered(name) : "";
        if (!silent.isEmpty()) {
            verdict = new Judge.Verdict(Status.UNANSWERED, silent);
        }
        SortedMap<Party, List<Answer>> accounts = new TreeMap<>();
        replies.forEach(reply -> accounts.computeIfAbsent(reply.party(), any -> new ArrayList<>())
                .add(reply.answer()));
        return new Point(name, verdict.status(), accounts, verdict.why() + silence.beside(accounts.keySet()));
    }

    private static Sources sources(Happening happening) {
        // what came of it is told in an incident of its own
        List<Claim> claims = happening.claims().stream()
                .filter(claim -> claim.part() != Claim.Part.OUTCOME)
                .toList();
        return new Sources(
                claims.stream()
                        .map(claim -> claim.document().id())
                        .distinct()
                        .sorted()
                        .toList(),
                claims.stream()
                        .map(claim -> new EventRef(
                                claim.document().id(), claim.event().id()))
                        .distinct()
                        .toList(),
                happening.independentSources());
    }
}
