package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parallax.evaluate.incidents.EvaluateIncidents;
import org.parallax.resolve.Stories;
import tools.jackson.databind.JsonNode;

/**
 * Which documents tell one story, in any order of arrival; and for the project's own stories, which words tell one incident
 * and where the accounts stand.
 */
final class StoriesTask implements Task {

    private static final int ORDERS = 20;
    private static final long SEED = 20;

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public String description() {
        return "documents of one story (B3, order by order), or a folder of the project's own stories: incidents and statuses";
    }

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        return !gold.isEmpty() && gold.get(0).row().has(GoldReader.OWN_STORY) ? own(gold) : stories(gold);
    }

    private Report own(List<Gold> gold) {
        Map<String, String> files = new HashMap<>();
        gold.forEach(each -> files.put(each.id(), each.text()));
        EvaluateIncidents.Measured measured = EvaluateIncidents.development(files);
        List<Report.Figure> figures = new ArrayList<>();
        measured.figures()
                .forEach((name, value) ->
                        figures.add(new Report.Figure(name, value, name.equals("broken") ? 0 : 1, null)));
        return new Report(name(), figures, measured.lines());
    }

    private Report stories(List<Gold> gold) {
        Clusters people = new Clusters(labels(gold));
        Clusters told = told(gold);
        double least = 1;
        List<Gold> shuffled = new ArrayList<>(gold);
        Random random = new Random(SEED);
        for (int i = 0; i < ORDERS; i++) {
            Collections.shuffle(shuffled, random);
            least = Math.min(least, Clusters.rand(told, told(shuffled)));
        }
        return new Report(
                name(),
                List.of(
                        Report.Figure.percent("docB3", Clusters.bCubed(people, told), null),
                        new Report.Figure("docARI", Clusters.rand(people, told), 3, null),
                        new Report.Figure("orders", least, 3, null)),
                List.of(
                        "%d documents in %d stories, told as %d".formatted(gold.size(), people.count(), told.count()),
                        "orders: the least adjusted Rand index between the answer and those to %d random orders, seed %d"
                                .formatted(ORDERS, SEED)));
    }

    private static Map<String, String> labels(List<Gold> gold) {
        Map<String, String> labels = new HashMap<>();
        for (Gold each : gold) {
            JsonNode label = each.row().has("story")
                    ? each.row().path("story")
                    : each.row().path("group");
            if (!label.isString()) {
                throw new IllegalArgumentException(each.id() + " is marked with no story or group");
            }
            labels.put(each.id(), label.asString());
        }
        return labels;
    }

    private static Clusters told(List<Gold> gold) {
        Map<String, String> told = new HashMap<>();
        List<List<Integer>> stories =
                Stories.standard().of(gold.stream().map(Gold::text).toList());
        for (int story = 0; story < stories.size(); story++) {
            for (int member : stories.get(story)) {
                told.put(gold.get(member).id(), "s" + story);
            }
        }
        return new Clusters(told);
    }
}
