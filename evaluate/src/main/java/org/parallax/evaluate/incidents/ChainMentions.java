package org.parallax.evaluate.incidents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.parallax.model.Span;
import org.parallax.model.Text;
import org.parallax.resolve.Chains;
import org.parallax.resolve.Stories;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command that groups the documents of ECB+ by story and joins its given event mentions: {@code ChainMentions GOLD [SEED]}
 * prints the lines that {@code score_coref.py} takes, documents and stories first. A seed shuffles the documents: the answer must
 * stay the same.
 */
public final class ChainMentions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChainMentions() {}

    private record Given(String document, int[] span, int story, String words) {}

    public static void main(String[] arguments) throws IOException {
        List<JsonNode> gold = new ArrayList<>();
        for (String line : lines(Path.of(arguments[0]))) {
            gold.add(JSON.readTree(line));
        }
        if (arguments.length > 1) {
            Collections.shuffle(gold, new Random(Long.parseLong(arguments[1])));
        }
        List<List<Integer>> stories = Stories.standard()
                .of(gold.stream().map(node -> node.get("text").asString()).toList());
        printStories(gold, stories);
        printChains(given(gold, stories));
    }

    private static List<String> lines(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path);
                InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static void printStories(List<JsonNode> gold, List<List<Integer>> stories) {
        for (JsonNode node : gold) {
            print(JSON.createObjectNode()
                    .put("type", "document")
                    .put("id", node.get("id").asString())
                    .put("source", node.get("id").asString())
                    .put("text", node.get("text").asString()));
        }
        for (int i = 0; i < stories.size(); i++) {
            var story = JSON.createObjectNode().put("type", "incident").put("id", "i-" + i);
            var documents = story.putArray("documents");
            stories.get(i)
                    .forEach(member -> documents.add(gold.get(member).get("id").asString()));
            print(story);
        }
    }

    private static List<Given> given(List<JsonNode> gold, List<List<Integer>> stories) {
        List<Given> given = new ArrayList<>();
        for (int story = 0; story < stories.size(); story++) {
            for (int member : stories.get(story)) {
                JsonNode node = gold.get(member);
                for (JsonNode mention : node.get("mentions")) {
                    if (mention.get("kind").asString().equals("event")
                            && mention.get("checked").asBoolean()) {
                        given.add(given(node, mention, story));
                    }
                }
            }
        }
        return given;
    }

    private static Given given(JsonNode document, JsonNode mention, int story) {
        Text text = Text.of(document.get("text").asString());
        List<String> words = new ArrayList<>();
        for (JsonNode span : mention.get("spans")) {
            words.add(text.at(new Span(span.get(0).asInt(), span.get(1).asInt())));
        }
        JsonNode first = mention.get("spans").get(0);
        int[] span = {first.get(0).asInt(), first.get(1).asInt()};
        return new Given(document.get("id").asString(), span, story, String.join(" ", words));
    }

    private static void printChains(List<Given> given) {
        List<String> chains = Chains.standard()
                .of(given.stream()
                        .map(each -> new Chains.Mention(each.story(), each.words()))
                        .toList());
        for (int i = 0; i < chains.size(); i++) {
            var line = JSON.createObjectNode()
                    .put("document", given.get(i).document())
                    .put("chain", chains.get(i));
            line.putArray("span").add(given.get(i).span()[0]).add(given.get(i).span()[1]);
            print(line);
        }
    }

    private static void print(JsonNode node) {
        System.out.println(node);
    }
}
