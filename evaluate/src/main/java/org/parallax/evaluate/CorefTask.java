package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Span;
import org.parallax.model.Text;
import org.parallax.resolve.Chains;
import org.parallax.resolve.Stories;
import tools.jackson.databind.JsonNode;

/** Which given mentions are of one event, across documents: the published setting of ECB+, by the words alone. */
final class CorefTask implements Task {

    /** A mention that people marked, with their chain and the words of its spans. */
    private record Given(String name, String chain, Chains.Mention mention) {}

    @Override
    public String name() {
        return "coref";
    }

    @Override
    public String description() {
        return "given event mentions that are of one event, across documents (ECB+): MUC, B3, CEAFe and their mean";
    }

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        List<Given> given = given(gold);
        List<String> chains =
                Chains.standard().of(given.stream().map(Given::mention).toList());
        Map<String, String> people = new HashMap<>();
        Map<String, String> program = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            people.put(given.get(i).name(), given.get(i).chain());
            program.put(given.get(i).name(), chains.get(i));
        }
        Clusters key = new Clusters(people);
        Clusters told = new Clusters(program);
        return new Report(
                name(),
                List.of(
                        Report.Figure.percent("muc", Clusters.muc(key, told), null),
                        Report.Figure.percent("b3", Clusters.bCubed(key, told), null),
                        Report.Figure.percent("ceafe", Clusters.ceaf(key, told), null),
                        Report.Figure.percent("conll", Clusters.conll(key, told), null)),
                List.of("%d given mentions in %d chains, told as %d"
                        .formatted(given.size(), key.count(), told.count())));
    }

    private static List<Given> given(List<Gold> gold) {
        List<Given> given = new ArrayList<>();
        List<List<Integer>> stories =
                Stories.standard().of(gold.stream().map(Gold::text).toList());
        for (int story = 0; story < stories.size(); story++) {
            for (int member : stories.get(story)) {
                Gold document = gold.get(member);
                for (JsonNode mention : document.row().path("mentions")) {
                    if (mention.path("kind").asString("").equals("event")
                            && mention.path("checked").asBoolean(false)) {
                        given.add(given(document, mention, story));
                    }
                }
            }
        }
        if (given.isEmpty()) {
            throw new IllegalArgumentException("no document is marked with checked event mentions");
        }
        return given;
    }

    private static Given given(Gold document, JsonNode mention, int story) {
        Text text = Text.of(document.text());
        List<String> words = new ArrayList<>();
        for (JsonNode span : mention.path("spans")) {
            words.add(text.at(new Span(span.path(0).asInt(), span.path(1).asInt())));
        }
        return new Given(
                document.id() + " " + mention.path("id").asString(),
                mention.path("chain").asString(),
                new Chains.Mention(story, String.join(" ", words)));
    }
}
